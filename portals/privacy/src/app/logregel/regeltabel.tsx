import { doelNaam } from '@bv/begrippen';
import { Badge, type Kolom, Tabel, Tekstlink, Tijdstip, tijdTekst } from '@bv/ui';
import type { ReactNode } from 'react';
import { naamVan } from './regelfilter.js';
import { actieTekst, labelTekst, operatieTekst, portaalTekst, rolTekst, uitkomstTekst } from './regelwoorden.js';
import type { Regelgroep } from './samen.js';

const niets = <span className="bv-zacht">Niets</span>;

const KOLOMMEN: readonly Kolom<Regelgroep>[] = [
  {
    sleutel: 'op',
    kop: 'Wanneer',
    rijkop: true,
    sorteer: ({ regel }) => regel.op,
    cel: ({ regel, keren, eerste }) => (
      <>
        <Tijdstip waarde={regel.op} />
        {keren > 1 ? <span className="bv-privacy-onder">{`${keren} keer, vanaf ${tijdTekst(eerste)}`}</span> : null}
      </>
    ),
  },
  {
    sleutel: 'wie',
    kop: 'Wie',
    sorteer: ({ regel }) => naamVan(regel),
    cel: ({ regel }) => (
      <>
        {naamVan(regel)}
        {regel.als ? <span className="bv-privacy-onder">{`keek mee als ${regel.als}`}</span> : null}
        <span className="bv-privacy-onder">{regel.organisatie ?? 'Organisatie onbekend'}</span>
      </>
    ),
  },
  {
    sleutel: 'rol',
    kop: 'Als',
    sorteer: ({ regel }) => rolTekst(regel),
    cel: ({ regel }) => (
      <>
        {rolTekst(regel)} {regel.hoedanigheden.includes('NOODTOEGANG') ? <Badge toon="letop">Nood</Badge> : null}
        {regel.portaal === '' ? null : <span className="bv-privacy-onder">portaal {portaalTekst(regel.portaal)}</span>}
      </>
    ),
  },
  { sleutel: 'doel', kop: 'Waarvoor', sorteer: ({ regel }) => doelNaam[regel.doel], cel: ({ regel }) => doelNaam[regel.doel] },
  {
    sleutel: 'wat',
    kop: 'Wat',
    cel: ({ regel: { actie, operatie, uitkomst } }) => (
      <>
        {actieTekst(actie)} {uitkomst === 'GESLAAGD' ? null : <Badge toon="letop">{uitkomstTekst(uitkomst)}</Badge>}
        <span className="bv-privacy-onder">{operatieTekst(operatie)}</span>
      </>
    ),
  },
  { sleutel: 'getoond', kop: 'Getoond', cel: ({ regel: { getoond } }) => (getoond.length === 0 ? niets : labelTekst(getoond)) },
  { sleutel: 'afgeschermd', kop: 'Afgeschermd', cel: ({ regel: { afgeschermd } }) => (afgeschermd.length === 0 ? niets : labelTekst(afgeschermd)) },
];

const CASUS: Kolom<Regelgroep> = {
  sleutel: 'casus',
  kop: 'Casus',
  sorteer: ({ regel }) => regel.casusnummer ?? '',
  cel: ({ regel: { casusnummer } }) => (casusnummer ? <span className="bv-privacy-nummer"><Tekstlink href={`/privacy/logboek/${casusnummer}`}>{casusnummer}</Tekstlink></span> : <span className="bv-zacht">Geen</span>),
};
const [EERSTE, ...REST] = KOLOMMEN;
const MET_CASUS: readonly Kolom<Regelgroep>[] = EERSTE ? [EERSTE, CASUS, ...REST] : [CASUS];

interface RegeltabelProps {
  groepen: readonly Regelgroep[];
  leeg: ReactNode;
  /** Lines of more casussen: each says which. */
  metCasus?: boolean;
}

/** Lines of the access log: no content of the dossier, only which kinds of data were shown and which were not. */
export const Regeltabel = ({ groepen, leeg, metCasus = false }: RegeltabelProps) => (
  <Tabel bijschrift={metCasus ? 'Regels van het logboek, nieuwste eerst' : 'Wie keek in deze casus, nieuwste eerst'} kolommen={metCasus ? MET_CASUS : KOLOMMEN} rijen={groepen} rijSleutel={({ regel }) => regel.id} leeg={leeg} />
);
