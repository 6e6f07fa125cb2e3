import { casusportalen, isPortaal, type Portaal, portaalNaam } from '@bv/beleid';
import { Gelezen, useLezen, useNavigate, useSearchParams, useSessie } from '@bv/portal';
import { Badge, Kaart, Keuzelijst, Kolommen, LegeStaat, Melding, Pagina, Tabel, Tekstlink, Tekstveld, Tekstvlak, Tijdstip, tijdTekst, Zoekkeuze } from '@bv/ui';
import { Toezichtformulier } from '../app/formulier/toezichtformulier.js';
import { useToezichtformulier } from '../app/formulier/use-toezichtformulier.js';
import { MeekijkenDocument, type MeekijkenQuery, MeekijkmensenDocument, MeekijkOpenenDocument } from '../gql/graphql.js';

type Regel = MeekijkenQuery['meekijkregels'][number];

const Openen = () => {
  const [adres] = useSearchParams();
  const navigeer = useNavigate();
  const stand = useToezichtformulier(
    'meekijkOpenen',
    MeekijkOpenenDocument,
    { casusnummer: adres.get('casus') ?? '', alsId: '', portaal: 'wijkteam', grond: '' },
    ({ id }) => void navigeer(`/privacy/bekijk-als/${id ?? ''}`),
  );
  const { waarden, zet, fout } = stand;
  const mensen = useLezen(MeekijkmensenDocument, { portaal: waarden.portaal });
  return (
    <Kaart titel="Door de ogen van een ander">
      <Toezichtformulier van={stand} label="Bekijk als" knop="Bekijk als deze persoon">
        <Keuzelijst<Portaal>
          naam="portaal"
          label="In welk portaal?"
          waarde={isPortaal(waarden.portaal) ? waarden.portaal : null}
          fout={fout('portaal')}
          opties={casusportalen.map((portaal) => ({ waarde: portaal, tekst: portaalNaam[portaal] }))}
          onWijzig={(portaal) => {
            zet('portaal', portaal ?? '');
            zet('alsId', '');
          }}
        />
        <Zoekkeuze<string>
          naam="alsId"
          label="Als wie?"
          hint="Wie in dit portaal werkt. Typ een deel van de naam."
          waarde={waarden.alsId === '' ? null : waarden.alsId}
          fout={fout('alsId')}
          opties={(mensen.data?.partijen ?? []).map(({ id, naam, functie }) => ({ waarde: id, tekst: functie ? `${naam}, ${functie}` : naam }))}
          onWijzig={(id) => zet('alsId', id ?? '')}
        />
        <Tekstveld naam="casusnummer" label="Casusnummer" hint="Bijvoorbeeld BV-2026-00027." tekens={20} waarde={waarden.casusnummer} fout={fout('casusnummer')} onWijzig={(nummer) => zet('casusnummer', nummer)} />
        <Tekstvlak
          naam="grond"
          label="Op welke grond?"
          hint="Verplicht bij een echt gezin. Noem de klacht, het verzoek of de steekproef, geen namen. Wie met het gezin werken krijgen bericht dat u meekeek."
          rijen={3}
          verplicht={false}
          waarde={waarden.grond ?? ''}
          fout={fout('grond')}
          onWijzig={(grond) => zet('grond', grond)}
        />
      </Toezichtformulier>
    </Kaart>
  );
};

const Uitleg = () => (
  <Melding titel="Wat u te zien krijgt">
    Bij een verzonnen gezin van de demonstratie ziet u elk gegeven precies zoals die persoon het krijgt. Bij een echt gezin ziet u welke soorten gegevens en velden open zijn en waarom, maar nooit wat erin staat. Elke keer staat in het
    logboek op uw naam, met wie u meekeek. Na een uur stopt het.
  </Melding>
);

const Eerder = ({ regels }: { regels: readonly Regel[] }) => {
  const { persoon } = useSessie();
  return (
    <Kaart titel="Wie keek eerder mee" randloos>
      <Tabel
        bijschrift="Elke keer dat een toezichthouder meekeek, nieuwste boven"
        rijen={regels}
        rijSleutel={({ id }) => id}
        leeg={<LegeStaat titel="Nog nooit meegekeken">Zodra iemand meekijkt, staat het hier.</LegeStaat>}
        kolommen={[
          { sleutel: 'van', kop: 'Wanneer', rijkop: true, sorteer: ({ van }) => van, cel: ({ van }) => <Tijdstip waarde={van} /> },
          { sleutel: 'wie', kop: 'Wie', sorteer: ({ toezichthouder }) => toezichthouder, cel: ({ toezichthouder }) => toezichthouder },
          { sleutel: 'als', kop: 'Als', sorteer: ({ als }) => als, cel: ({ als, portaal }) => `${als}, portaal ${isPortaal(portaal) ? portaalNaam[portaal] : portaal}` },
          {
            sleutel: 'casus',
            kop: 'Casus',
            cel: ({ casusnummer, isSynthetisch }) => (
              <>
                {casusnummer ?? 'Onbekend'} <Badge toon={isSynthetisch ? 'neutraal' : 'letop'}>{isSynthetisch ? 'Demonstratie' : 'Echt gezin'}</Badge>
              </>
            ),
          },
          { sleutel: 'grond', kop: 'Grond', cel: ({ grond }) => grond ?? <span className="bv-zacht">Niet nodig</span> },
          {
            sleutel: 'open',
            kop: 'Openen',
            kopVerborgen: true,
            cel: ({ id, tot, toezichthouder, als }) =>
              toezichthouder === persoon.naam && Date.parse(tot) > Date.now() ? (
                <Tekstlink href={`/privacy/bekijk-als/${id}`} aria-label={`Open tot ${tijdTekst(tot)}: verder als ${als}`}>{`Open tot ${tijdTekst(tot)}`}</Tekstlink>
              ) : null,
          },
        ]}
      />
    </Kaart>
  );
};

/** To see what a person sees, without being that person. */
export const Meekijken = () => {
  const lezing = useLezen(MeekijkenDocument, {});
  return (
    <Pagina titel="Bekijk als" breedte="breed" inleiding="U kiest een persoon, een portaal en een casus, en ziet wat die persoon daar ziet. Wijzigen kan niet.">
      <Kolommen verdeling="2-1">
        <Openen />
        <Uitleg />
      </Kolommen>
      <Gelezen van={lezing} laadtekst="Eerdere keren laden">
        {({ meekijkregels }) => <Eerder regels={meekijkregels} />}
      </Gelezen>
    </Pagina>
  );
};
