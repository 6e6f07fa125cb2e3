import { toegangsverzoektoestandNaam, type Toegangsverzoektoestand } from '@bv/begrippen';
import { type Gegevenscategorie, labels } from '@bv/beleid';
import { Badge, beslisserTekst, datumSleutel, datumTekst, type Toon } from '@bv/ui';
import type { ToegangsverzoekVeldenFragment } from '../gql/graphql.js';

const DAG = 86_400_000;

/** "nog 3 dagen", "vandaag de laatste dag". */
export const nogDagen = (tot: string, nu: Date = new Date()): string => {
  const dagen = Math.round((Date.parse(datumSleutel(new Date(tot))) - Date.parse(datumSleutel(nu))) / DAG);
  return dagen <= 0 ? 'vandaag de laatste dag' : `nog ${dagen} ${dagen === 1 ? 'dag' : 'dagen'}`;
};

export const namenVan = (lijst: readonly Gegevenscategorie[] | null | undefined): string => (lijst ?? []).map((label) => labels[label].naam).join(', ');

const hoofdletter = (zin: string): string => `${zin.charAt(0).toUpperCase()}${zin.slice(1)}`;

type Stand = Pick<ToegangsverzoekVeldenFragment, 'toestand' | 'gevraagdOp' | 'termijn' | 'beslisser' | 'beslistOp' | 'tot' | 'gestoptOp'>;

/** Where a request stands, in one sentence with its day. */
export const verzoekzin = ({ toestand, gevraagdOp, termijn, beslisser, beslistOp, tot, gestoptOp }: Stand): string => {
  switch (toestand) {
    case 'AANGEVRAAGD':
      return `U vroeg inzage op ${datumTekst(gevraagdOp)}. ${hoofdletter(beslisserTekst(beslisser))} beslist uiterlijk ${datumTekst(termijn)}.`;
    case 'TOEGEKEND':
      return tot === null ? 'Toegekend.' : `Toegekend tot en met ${datumTekst(tot)}, ${nogDagen(tot)}.`;
    case 'AFGEWEZEN':
      return `Afgewezen${beslistOp === null ? '' : ` op ${datumTekst(beslistOp)}`}. De reden leest u bij Inzageverzoeken.`;
    case 'INGETROKKEN':
      return `U trok uw verzoek in${gestoptOp === null ? '' : ` op ${datumTekst(gestoptOp)}`}.`;
    case 'BEEINDIGD':
      return `De inzage is gestopt${gestoptOp === null ? '' : ` op ${datumTekst(gestoptOp)}`}.`;
    case 'VERLOPEN':
      return `De inzage is verlopen${tot === null ? '' : ` op ${datumTekst(tot)}`}.`;
    case 'VERVALLEN':
      return 'Vervallen: de aanvrager werkt niet meer met dit gezin.';
  }
};

const TOON: Readonly<Record<Toegangsverzoektoestand, Toon>> = {
  AANGEVRAAGD: 'info', TOEGEKEND: 'goed', AFGEWEZEN: 'letop', INGETROKKEN: 'neutraal', BEEINDIGD: 'neutraal', VERLOPEN: 'neutraal', VERVALLEN: 'neutraal',
};

export const Verzoekbadge = ({ toestand }: Pick<Stand, 'toestand'>) => <Badge toon={TOON[toestand]}>{toegangsverzoektoestandNaam[toestand]}</Badge>;
