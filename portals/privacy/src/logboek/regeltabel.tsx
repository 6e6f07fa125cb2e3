import { doelNaam } from '@bv/begrippen';
import { Badge, type Kolom, Tabel, Tijdstip } from '@bv/ui';
import type { ReactNode } from 'react';
import { type Logregel, naamVan } from './regelfilter.js';
import { actieTekst, labelTekst, portaalTekst, rolTekst, uitkomstTekst } from './regelwoorden.js';

const KOLOMMEN: readonly Kolom<Logregel>[] = [
  { sleutel: 'op', kop: 'Wanneer', rijkop: true, sorteer: ({ op }) => op, cel: ({ op }) => <Tijdstip waarde={op} /> },
  {
    sleutel: 'wie',
    kop: 'Wie',
    sorteer: naamVan,
    cel: (regel) => (
      <>
        {naamVan(regel)}
        <span className="bv-privacy-onder">{regel.organisatie ?? 'Organisatie onbekend'}</span>
      </>
    ),
  },
  {
    sleutel: 'rol',
    kop: 'Als',
    sorteer: rolTekst,
    cel: (regel) => (
      <>
        {rolTekst(regel)} {regel.hoedanigheden.includes('NOODTOEGANG') ? <Badge toon="letop">Nood</Badge> : null}
        <span className="bv-privacy-onder">portaal {portaalTekst(regel.portaal)}</span>
      </>
    ),
  },
  { sleutel: 'doel', kop: 'Waarvoor', sorteer: ({ doel }) => doelNaam[doel], cel: ({ doel }) => doelNaam[doel] },
  {
    sleutel: 'wat',
    kop: 'Wat',
    cel: ({ actie, operatie, uitkomst }) => (
      <>
        {actieTekst(actie)} {uitkomst === 'GESLAAGD' ? null : <Badge toon="letop">{uitkomstTekst(uitkomst)}</Badge>}
        <span className="bv-privacy-onder">{operatie}</span>
      </>
    ),
  },
  { sleutel: 'getoond', kop: 'Getoond', cel: ({ getoond }) => (getoond.length === 0 ? <span className="bv-zacht">Niets</span> : labelTekst(getoond)) },
  {
    sleutel: 'afgeschermd',
    kop: 'Afgeschermd',
    cel: ({ afgeschermd }) => (afgeschermd.length === 0 ? <span className="bv-zacht">Niets</span> : labelTekst(afgeschermd)),
  },
];

/** Lines of the access log: no content of the dossier, only which kinds of data were shown and which were not. */
export const Regeltabel = ({ regels, leeg }: { regels: readonly Logregel[]; leeg: ReactNode }) => (
  <Tabel bijschrift="Wie keek in deze casus, nieuwste eerst" kolommen={KOLOMMEN} rijen={regels} rijSleutel={({ id }) => id} leeg={leeg} />
);
