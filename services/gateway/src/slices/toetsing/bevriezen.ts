import { mag, masker, vindRegel, type Gegevenscategorie } from '@bv/beleid';
import { type Stuksoort } from '@bv/begrippen';
import { createHash } from 'node:crypto';

export interface Nieuwstuk {
  soort: Stuksoort;
  categorie: Gegevenscategorie;
  kop: string | null;
  tekst: string | null;
  bron: string | null;
  peildatum: string | null;
  reacties: Nieuwereactie[];
}

export interface Nieuwereactie {
  naam: string | null;
  oordeel: string | null;
  eigenWoorden: string | null;
  datum: string | null;
}

/** What the receiver may see inside the act; the rest is not copied at all. */
export function voorOntvanger(stukken: readonly Nieuwstuk[], hoedanigheid: 'TOETSER' | 'TEAMLEIDER' | 'WIJKTEAM_HOUDER', stand: 'ACTIEF' | 'KANDIDAAT'): Nieuwstuk[] {
  const open = masker(vindRegel(hoedanigheid, stand)?.handeling.lezen ?? []);
  return stukken.filter((stuk) => mag(open, stuk.categorie)).map((stuk) => ({ ...stuk, reacties: mag(open, 'ZIENSWIJZE') ? stuk.reacties : [] }));
}

const vasteVolgorde = ({ soort, categorie, kop, tekst, bron, peildatum, reacties }: Nieuwstuk): unknown => [
  soort, categorie, kop, tekst, bron, peildatum,
  // The rows of reactions have no order of their own.
  reacties.map((r) => JSON.stringify([r.naam, r.oordeel, r.eigenWoorden, r.datum])).sort(),
];

/** SHA-256 over the frozen content in its order: anybody can make it again from the rows, whatever happened to the dossier since. */
export const dossierhash = (stukken: readonly Nieuwstuk[]): string => createHash('sha256').update(JSON.stringify(stukken.map(vasteVolgorde))).digest('hex');
