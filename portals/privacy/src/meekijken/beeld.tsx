import { hoedanigheidNaam, isPortaal, labels, portaalNaam, standNaam } from '@bv/beleid';
import { Gelezen, useLezen, useParams, useSearchParams } from '@bv/portal';
import { Badge, Kaart, Knoplink, LegeStaat, Melding, Pagina, Stapel, Tabbladen, Tabel, tijdTekst } from '@bv/ui';
import { MeekijkbeeldDocument, MeekijkenDocument } from '../gql/graphql.js';
import type { Beeld } from './beeldwoorden.js';
import { Onderdelen } from './onderdelen.js';

const Rollen = ({ beeld: { rollen, portaal } }: { beeld: Beeld }) => (
  <Kaart titel="Hoe deze persoon betrokken is">
    {rollen.length === 0 ? (
      <p>Niet betrokken bij deze casus in het portaal {isPortaal(portaal) ? portaalNaam[portaal] : portaal}, of uitgesloten. Deze persoon ziet niets en hoort niet dat de casus bestaat.</p>
    ) : (
      <ul className="bv-privacy-zinnen">
        {rollen.map(({ hoedanigheid, stand, groep, heeftStukken }, plek) => (
          <li key={`${hoedanigheid} ${stand} ${plek}`}>
            {hoedanigheidNaam[hoedanigheid]}, {standNaam[stand].toLowerCase()}
            {groep ? `, als lid van ${groep}` : ''}
            {heeftStukken ? ', met de stukken van een overdracht of toetsing' : ''}
          </li>
        ))}
      </ul>
    )}
  </Kaart>
);

const Labels = ({ soorten }: { soorten: Beeld['labels'] }) => (
  <Kaart randloos>
    <Tabel
      bijschrift="Elke soort gegevens: open of dicht, en waarom"
      rijen={soorten}
      rijSleutel={({ label }) => label}
      kolommen={[
        {
          sleutel: 'label',
          kop: 'Gegevens',
          rijkop: true,
          cel: ({ label }) => (
            <>
              {labels[label].naam}
              <span className="bv-privacy-onder">{labels[label].omschrijving}</span>
            </>
          ),
        },
        {
          sleutel: 'stand',
          kop: 'Ziet deze persoon het?',
          sorteer: ({ isOpen, inEigenStukken }) => (isOpen ? 0 : inEigenStukken ? 1 : 2),
          cel: ({ isOpen, inEigenStukken, isStil }) =>
            isOpen ? <Badge toon="goed">Ja</Badge> : inEigenStukken ? <Badge toon="info">Alleen in eigen stukken</Badge> : <Badge toon="slot">{isStil ? 'Nee, en zonder melding' : 'Nee, met reden'}</Badge>,
        },
        { sleutel: 'waarom', kop: 'Waarom', cel: ({ isOpen, regels, waaromDicht }) => (isOpen ? regels.map((regel) => `${regel.charAt(0).toUpperCase()}${regel.slice(1)}.`).join(' ') : waaromDicht) },
        { sleutel: 'grondslag', kop: 'Grondslag', cel: ({ grondslag }) => grondslag },
      ]}
    />
  </Kaart>
);

const Gezien = ({ beeld }: { beeld: Beeld }) => {
  const [adres, zetAdres] = useSearchParams();
  return (
    <Stapel ruimte="groot">
      <Melding toon={beeld.isSynthetisch ? 'info' : 'letop'} titel={beeld.isSynthetisch ? 'Een verzonnen gezin van de demonstratie' : 'Een echt gezin: u ziet geen inhoud'}>
        {beeld.isSynthetisch
          ? 'U ziet elk gegeven zoals deze persoon het krijgt.'
          : 'U ziet per soort gegevens en per veld of deze persoon het ziet. Wat erin staat, laat de database u niet zien.'}{' '}
        Dit staat in het logboek op uw naam. Het stopt om {tijdTekst(beeld.tot)}.
      </Melding>
      <Rollen beeld={beeld} />
      <Tabbladen
        label="Wat deze persoon ziet"
        gekozen={adres.get('deel') ?? 'soorten'}
        onKies={(deel) => zetAdres({ deel }, { replace: true })}
        tabbladen={[
          { sleutel: 'soorten', titel: 'Soorten gegevens', inhoud: <Labels soorten={beeld.labels} /> },
          { sleutel: 'velden', titel: beeld.isSynthetisch ? 'Velden en gegevens' : 'Velden', inhoud: <Onderdelen beeld={beeld} /> },
        ]}
      />
    </Stapel>
  );
};

/** What this person sees of this casus: each kind of data, each field, and of a made up family the data themselves. */
export const Meekijkbeeld = () => {
  const { id = '' } = useParams();
  const lezing = useLezen(MeekijkbeeldDocument, { id });
  const regel = useLezen(MeekijkenDocument, {}).data?.meekijkregels.find((kandidaat) => kandidaat.id === id);
  return (
    <Pagina titel={regel ? `Wat ziet ${regel.als} van ${regel.casusnummer ?? 'deze casus'}?` : 'Wat ziet deze persoon?'} breedte="breed" kruimelpad={[{ tekst: 'Bekijk als', href: '/privacy/bekijk-als' }, { tekst: 'Beeld' }]}>
      <Gelezen van={lezing} laadtekst="Het beeld laden">
        {({ meekijk }) =>
          meekijk ? (
            <Gezien beeld={meekijk} />
          ) : (
            <LegeStaat soort="niet-zichtbaar" titel="Dit meekijken is voorbij" actie={<Knoplink href="/privacy/bekijk-als">Opnieuw beginnen</Knoplink>}>
              Meekijken duurt een uur en is alleen voor wie het begon.
            </LegeStaat>
          )
        }
      </Gelezen>
    </Pagina>
  );
};
