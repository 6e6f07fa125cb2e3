/** Where a round stands, and what may be done then. Pure; the commands ask here and nowhere else. */
export type Inventarisatiestap = 'APART' | 'VERGELIJKEN' | 'VASTGESTELD';
export type Inventarisatiehandeling = 'antwoorden' | 'gereed' | 'vergelijken' | 'vaststellen';

const MAG: Readonly<Record<Inventarisatiestap, readonly Inventarisatiehandeling[]>> = {
  APART: ['antwoorden', 'gereed', 'vergelijken'],
  VERGELIJKEN: ['vaststellen'],
  VASTGESTELD: [],
};

export const stapVan = ({ vergelekenOp, vastgesteldOp }: { vergelekenOp: unknown; vastgesteldOp: unknown }): Inventarisatiestap =>
  vastgesteldOp != null ? 'VASTGESTELD' : vergelekenOp != null ? 'VERGELIJKEN' : 'APART';

export const magInventarisatie = (stap: Inventarisatiestap, handeling: Inventarisatiehandeling): boolean => MAG[stap].includes(handeling);

/** A duo is two people (A22): when both are ready there is nothing left to keep apart. */
export const isSamenGereed = (wie: readonly string[]): boolean => new Set(wie).size >= 2;
