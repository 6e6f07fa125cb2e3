import { invoerschemas, Noodbevinding, noodbevindingNaam } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { Gelezen, Noodreden, useLezen, useNavigate, useParams, useSessie } from '@bv/portal';
import { Badge, Kaart, Keuzerondjes, Knoplink, LegeStaat, Melding, Pagina, Tekstvlak, Tijdstip, useStatus } from '@bv/ui';
import { Regeltabel } from '../app/logregel/regeltabel.js';
import { labelTekst } from '../app/logregel/regelwoorden.js';
import { apart } from '../app/logregel/samen.js';
import { NoodtoegangBeoordelenDocument, NoodtoegangRegelsDocument, ToezichtNoodtoegangDocument, type ToezichtNoodVeldenFragment } from '../gql/graphql.js';

type Nood = ToezichtNoodVeldenFragment;

/** From the access log: what this person did in this casus while it ran. */
const Bekeken = ({ nood }: { nood: Nood }) => {
  const lezing = useLezen(NoodtoegangRegelsDocument, { filter: { casusnummer: nood.casusnummer, persoonId: nood.persoonId, van: nood.van, tot: nood.beeindigdOp ?? nood.tot } });
  return (
    <Kaart titel="Wat er is bekeken" randloos>
      <Gelezen van={lezing} laadtekst="Regels laden">
        {({ logregels: { regels } }) => (
          <>
            <p className="bv-privacy-binnen">Getoond: {labelTekst([...new Set(regels.flatMap(({ getoond }) => getoond))]) || 'niets'}.</p>
            <Regeltabel groepen={apart(regels)} leeg={<LegeStaat titel="Er is niets bekeken">Na het nemen is het dossier niet geopend.</LegeStaat>} />
          </>
        )}
      </Gelezen>
    </Kaart>
  );
};

const Oordeel = ({ nood }: { nood: Nood }) => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.noodtoegangBeoordelen,
    document: NoodtoegangBeoordelenDocument,
    begin: { id: nood.id, motivering: '' },
    concept: { sleutel: `privacy/noodtoegang/${nood.id}`, titel: `Oordeel over noodtoegang, ${nood.casusnummer}` },
    gelukt: () => {
      meld('Uw oordeel is vastgelegd. Persoon en duo krijgen bericht.');
      void navigeer('/privacy/noodtoegang');
    },
  });
  const { control } = stand.formulier;
  return (
    <Kaart titel="Uw oordeel">
      <Invoerformulier van={stand} label="Noodtoegang beoordelen" knop="Oordeel vastleggen" terug="/privacy/noodtoegang">
        <Invoer van={control} naam="bevinding">
          {(veld) => <Keuzerondjes label="Was deze noodtoegang terecht?" opties={opties(Noodbevinding, noodbevindingNaam)} verplicht {...veld} />}
        </Invoer>
        <Invoer van={control} naam="motivering">
          {(veld) => <Tekstvlak label="Waarom vindt u dat?" hint="De persoon en het duo lezen dit." rijen={4} verplicht {...veld} />}
        </Invoer>
      </Invoerformulier>
    </Kaart>
  );
};

const Inhoud = ({ nood }: { nood: Nood }) => {
  const { persoon } = useSessie();
  const isKlaar = nood.bevindingen.some(({ bevinding }) => bevinding !== 'NADER_ONDERZOEK');
  return (
    <>
      {nood.secondenOver > 0 ? (
        <Melding toon="acuut" titel="Deze noodtoegang loopt nu">
          Beoordelen kan na <Tijdstip waarde={nood.tot} />.
        </Melding>
      ) : null}
      <Noodreden nood={nood} />
      <Bekeken nood={nood} />
      {nood.bevindingen.length > 0 ? (
        <Kaart titel="Eerder oordeel">
          {nood.bevindingen.map(({ id, bevinding, motivering, op, door }) => (
            <div key={id}>
              <Badge toon={bevinding === 'TERECHT' ? 'goed' : 'letop'}>{noodbevindingNaam[bevinding]}</Badge> {door}, <Tijdstip waarde={op} />
              <p>{motivering}</p>
            </div>
          ))}
        </Kaart>
      ) : null}
      {nood.secondenOver === 0 && !isKlaar && nood.persoonId !== persoon.id ? <Oordeel nood={nood} /> : null}
    </>
  );
};

/** One noodtoegang as supervision sees it: why, what was looked at, and the finding. */
export const Beoordelen = () => {
  const { id = '' } = useParams();
  const lezing = useLezen(ToezichtNoodtoegangDocument, { id });
  const nummer = lezing.data?.noodtoegang?.casusnummer ?? '';
  return (
    <Pagina titel={`Noodtoegang ${nummer}`.trim()} breedte="breed" kruimelpad={[{ tekst: 'Noodtoegang', href: '/privacy/noodtoegang' }, { tekst: nummer || 'Beoordelen' }]}>
      <Gelezen van={lezing} laadtekst="Noodtoegang laden">
        {({ noodtoegang }) =>
          noodtoegang === null ? (
            <LegeStaat soort="geen-resultaat" titel="Deze noodtoegang is er niet" actie={<Knoplink href="/privacy/noodtoegang">Naar alle noodtoegangen</Knoplink>}>
              Misschien klopt het adres niet.
            </LegeStaat>
          ) : (
            <Inhoud nood={noodtoegang} />
          )
        }
      </Gelezen>
    </Pagina>
  );
};
