import { gevaarsoortNaam, noodbevindingNaam } from '@bv/begrippen';
import { Gelezen, useLezen } from '@bv/portal';
import { Badge, Kaart, LegeStaat, Pagina, Tabel, Tekstlink, Tijdstip } from '@bv/ui';
import { portaalTekst } from '../app/logregel/regelwoorden.js';
import { NoodtoegangwachtrijDocument, type NoodtoegangwachtrijQuery, type ToezichtNoodVeldenFragment } from '../gql/graphql.js';

type Nood = ToezichtNoodVeldenFragment;

const DAG_MS = 86_400_000;

/** How long it waits, in days. */
const wacht = ({ van }: Nood): string => {
  const dagen = Math.floor((Date.now() - Date.parse(van)) / DAG_MS);
  return dagen === 0 ? 'vandaag' : dagen === 1 ? '1 dag' : `${dagen} dagen`;
};

const Stand = ({ nood }: { nood: Nood }) => {
  const laatste = nood.bevindingen.at(-1);
  if (nood.secondenOver > 0) return <Badge toon="acuut">Loopt nu</Badge>;
  if (!laatste) return <Badge toon="letop">Wacht op uw oordeel, {wacht(nood)}</Badge>;
  return <Badge toon={laatste.bevinding === 'TERECHT' ? 'goed' : 'letop'}>{noodbevindingNaam[laatste.bevinding]}</Badge>;
};

const Noodlijst = ({ rijen }: { rijen: readonly Nood[] }) => (
  <Kaart titel="Noodtoegangen" randloos>
    <Tabel
      bijschrift="Noodtoegangen, wat het langst op een oordeel wacht eerst"
      rijen={rijen}
      rijSleutel={({ id }) => id}
      rijAcuut={({ secondenOver }) => secondenOver > 0}
      leeg={<LegeStaat titel="Niemand nam noodtoegang">Zodra iemand dat doet, krijgt u bericht en staat het hier.</LegeStaat>}
      kolommen={[
        { sleutel: 'casus', kop: 'Casus', rijkop: true, cel: ({ id, casusnummer, naam }) => <Tekstlink href={`/privacy/noodtoegang/${id}`} aria-label={`${casusnummer}, ${naam}`}>{casusnummer}</Tekstlink> },
        { sleutel: 'wie', kop: 'Wie', cel: ({ naam, organisatie }) => [naam, organisatie].filter(Boolean).join(', ') },
        { sleutel: 'gevaar', kop: 'Welk gevaar', cel: ({ gevaar }) => gevaarsoortNaam[gevaar] },
        { sleutel: 'van', kop: 'Van', sorteer: ({ van }) => van, cel: ({ van }) => <Tijdstip waarde={van} /> },
        { sleutel: 'tot', kop: 'Tot', cel: ({ tot, beeindigdOp }) => <Tijdstip waarde={beeindigdOp ?? tot} /> },
        { sleutel: 'stand', kop: 'Stand', cel: (nood) => <Stand nood={nood} /> },
      ]}
    />
  </Kaart>
);

const Pogingen = ({ rijen }: { rijen: NoodtoegangwachtrijQuery['noodpogingen'] }) => (
  <Kaart titel="Laatste pogingen" randloos voet={<span className="bv-zacht">Het nummer staat er zoals het is getypt. Of er zo’n casus is, volgt daar niet uit.</span>}>
    <Tabel
      bijschrift="Pogingen om noodtoegang te krijgen, nieuwste eerst"
      rijen={rijen}
      rijSleutel={({ id }) => id}
      leeg={<LegeStaat titel="Nog geen pogingen">Ook wat geweigerd wordt, komt hier te staan.</LegeStaat>}
      kolommen={[
        { sleutel: 'op', kop: 'Wanneer', rijkop: true, sorteer: ({ op }) => op, cel: ({ op }) => <Tijdstip waarde={op} /> },
        { sleutel: 'wie', kop: 'Wie', cel: ({ naam, organisatie }) => [naam, organisatie].filter(Boolean).join(', ') },
        { sleutel: 'portaal', kop: 'Portaal', cel: ({ portaal }) => portaalTekst(portaal) },
        { sleutel: 'nummer', kop: 'Getypt nummer', cel: ({ nummer }) => nummer },
        { sleutel: 'uitkomst', kop: 'Uitkomst', cel: ({ gelukt }) => (gelukt ? 'Gelukt' : <Badge toon="letop">Geweigerd</Badge>) },
      ]}
    />
  </Kaart>
);

/** The queue of supervision: what waits longest first, and who tried. */
export const Wachtrij = () => (
  <Pagina titel="Noodtoegang" breedte="breed" inleiding="Wie nam noodtoegang, waarom, en was dat terecht? Persoon en duo krijgen bericht van uw oordeel.">
    <Gelezen van={useLezen(NoodtoegangwachtrijDocument, {})} laadtekst="Noodtoegangen laden">
      {({ noodtoegangwachtrij, noodpogingen }) => (
        <>
          <Noodlijst rijen={noodtoegangwachtrij} />
          <Pogingen rijen={noodpogingen} />
        </>
      )}
    </Gelezen>
  </Pagina>
);
