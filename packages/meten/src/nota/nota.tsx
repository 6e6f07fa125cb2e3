import { Gelezen, useLezen } from '@bv/portal';
import { Badge, Kaart, Melding, Pagina, Stapel, Tabel } from '@bv/ui';
import { NotaDocument, type NotaQuery } from '../gql/graphql.js';

type Regel = NotaQuery['nota']['vergelijking'][number];

const STAND = {
  GELIJK: { toon: 'goed', tekst: 'Gelijk' },
  VERKLAARD: { toon: 'info', tekst: 'Verklaard' },
  ANDERS: { toon: 'acuut', tekst: 'Anders' },
} as const;

const Deel = ({ naam, regels }: { naam: string; regels: readonly Regel[] }) => (
  <Kaart titel={naam} randloos>
    <Tabel
      bijschrift={naam}
      rijen={regels}
      rijSleutel={({ wat }) => wat}
      kolommen={[
        {
          sleutel: 'wat', kop: 'Wat', rijkop: true,
          cel: ({ wat, uitleg }) => (
            <>
              {wat}
              {uitleg === null ? null : <span className="bv-meten-uitleg">{uitleg}</span>}
            </>
          ),
        },
        { sleutel: 'gedrukt', kop: 'In de nota', cel: ({ gedrukt }) => gedrukt },
        { sleutel: 'geteld', kop: 'Geteld uit de dossiers', cel: ({ geteld }) => geteld },
        { sleutel: 'stand', kop: 'Stand', cel: ({ stand }) => <Badge toon={STAND[stand].toon}>{STAND[stand].tekst}</Badge> },
      ]}
    />
  </Kaart>
);

const Vergelijking = ({ regels }: { regels: readonly Regel[] }) => {
  const tel = (stand: Regel['stand']): number => regels.filter((regel) => regel.stand === stand).length;
  const anders = tel('ANDERS');
  return (
    <Stapel>
      <Melding toon={anders === 0 ? 'goed' : 'acuut'} titel={anders === 0 ? 'Elk cijfer is gelijk of verklaard' : anders === 1 ? 'Eén cijfer is anders, zonder verklaring' : `${String(anders)} cijfers zijn anders, zonder verklaring`}>
        {regels.length} cijfers: {tel('GELIJK')} gelijk, {tel('VERKLAARD')} verklaard.
      </Melding>
      {[...new Set(regels.map(({ onderdeel }) => onderdeel))].map((onderdeel) => (
        <Deel key={onderdeel} naam={onderdeel} regels={regels.filter((regel) => regel.onderdeel === onderdeel)} />
      ))}
    </Stapel>
  );
};

/** Every figure of the nota beside the same from our own records; published ones, so small numbers are shown here and nowhere else. */
export const NotaCijfers = () => {
  const lezing = useLezen(NotaDocument, {});
  return (
    <Pagina
      titel="Cijfers van de Contourennota"
      inleiding="De 25 gezinnen van de nota, opnieuw geteld uit de dossiers van de demonstratie, naast wat er gedrukt staat. De nota is openbaar en de gezinnen hier zijn verzonnen: daarom staan ook kleine aantallen hier, en nergens anders."
    >
      <Gelezen van={lezing} laadtekst="Cijfers laden">
        {({ nota }) => <Vergelijking regels={nota.vergelijking} />}
      </Gelezen>
    </Pagina>
  );
};
