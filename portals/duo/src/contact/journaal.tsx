import { Contactvorm, contactvormNaam, interventiesoortNaam, werkhoedanigheidNaam } from '@bv/begrippen';
import { afschermingVan, useSearchParams, Waaromknop } from '@bv/portal';
import { Badge, Kaart, Knoplink, LegeStaat, Stapel, Tellers, Tijdlijn, Verhaal } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { type Contactcasus, contacticoon, type Contactmoment } from './contactcasus.js';

export interface JournaalProps {
  casus: Contactcasus;
  basis: string;
  magSchrijven: boolean;
}

const punt = ({ id, op, vorm, metWie, samenMetWijkteam, hoedanigheid, interventie, verslag, door }: Contactmoment) => ({
  sleutel: id,
  moment: op ?? '',
  titel: `${vorm === null ? 'Contact' : contactvormNaam[vorm]}${metWie === null ? '' : ` met ${metWie}`}`,
  icoon: vorm === null ? ('gesprek' as const) : contacticoon[vorm],
  inhoud: (
    <div id={`contact-${id}`} className="bv-duo-contact">
      <p>
        {door === null ? null : `${door.naam} `}
        {interventie === null ? null : (
          <Badge toon="neutraal" icoon="hart">
            {interventiesoortNaam[interventie]}
          </Badge>
        )}{' '}
        {samenMetWijkteam ? (
          <Badge toon="neutraal" icoon="personen">
            Samen met het wijkteam
          </Badge>
        ) : null}{' '}
        {hoedanigheid === 'JEUGDBESCHERMER' ? (
          <Badge toon="info" icoon="weegschaal">
            {werkhoedanigheidNaam[hoedanigheid]}
          </Badge>
        ) : null}
      </p>
      <Verhaal>{verslag ?? ''}</Verhaal>
      <VanHetGezin onderdeel="CONTACTMOMENT" id={id} waarover={metWie ?? 'contact'} />
    </div>
  ),
});

const isVorm = (tekst: string | null): tekst is Contactvorm => Object.values(Contactvorm).some((vorm) => vorm === tekst);

/** All contact with the family, the last one first. */
export const Journaal = ({ casus, basis, magSchrijven }: JournaalProps) => {
  const [adres] = useSearchParams();
  const { contactmomenten } = casus;
  const gevraagd = adres.get('vorm');
  const gekozen = isVorm(gevraagd) ? gevraagd : undefined;
  if (contactmomenten.length === 0) {
    return (
      <Kaart titel="Journaal">
        {afschermingVan(casus, 'contactmomenten') ? (
          <LegeStaat soort="niet-zichtbaar" titel="Verslagen van gesprekken zijn afgeschermd" actie={<Waaromknop label="CONTACTMOMENT" />} />
        ) : (
          <LegeStaat titel="Nog geen contact" actie={magSchrijven ? <Knoplink href={`${basis}/contact/nieuw`}>Contact vastleggen</Knoplink> : null}>
            Hier staan gesprekken en huisbezoeken, het laatste boven.
          </LegeStaat>
        )}
      </Kaart>
    );
  }
  const vormen = Object.values(Contactvorm).filter((vorm) => contactmomenten.some((moment) => moment.vorm === vorm));
  const getoond = gekozen ? contactmomenten.filter(({ vorm }) => vorm === gekozen) : contactmomenten;
  return (
    <Stapel>
      {vormen.length > 1 ? (
        <Tellers
          label="Kies welk contact u ziet"
          gekozen={gekozen ?? 'alles'}
          tellers={[
            { sleutel: 'alles', aantal: contactmomenten.length, tekst: 'alles', href: `${basis}/contact` },
            ...vormen.map((sleutel) => ({
              sleutel,
              aantal: contactmomenten.filter(({ vorm }) => vorm === sleutel).length,
              tekst: contactvormNaam[sleutel].toLowerCase(),
              href: `${basis}/contact?vorm=${sleutel}`,
            })),
          ]}
        />
      ) : null}
      <Kaart titel="Journaal">
        {getoond.length === 0 ? (
          <LegeStaat soort="geen-resultaat" titel="Niets bij dit filter" actie={<Knoplink href={`${basis}/contact`}>Toon alles</Knoplink>} />
        ) : (
          <Tijdlijn label="Contact, het laatste boven" punten={getoond.map(punt)} />
        )}
      </Kaart>
    </Stapel>
  );
};
