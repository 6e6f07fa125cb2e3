import { mag, masker, vindRegel, type Gegevenscategorie } from '@bv/beleid';
import { type Stuksoort } from '@bv/begrippen';
import { createHash } from 'node:crypto';

export interface Stukinhoud {
  soort: Stuksoort;
  kop: string | null;
  tekst: string | null;
  bron: string | null;
  peildatum: string | null;
  reacties: Nieuwereactie[];
}

export interface Nieuwstuk extends Stukinhoud {
  categorie: Gegevenscategorie;
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

// The rows of reactions have no order of their own.
const vasteReacties = (reacties: readonly Nieuwereactie[]): string[] => reacties.map((r) => JSON.stringify([r.naam, r.oordeel, r.eigenWoorden, r.datum])).sort();

const vasteVolgorde = ({ soort, categorie, kop, tekst, bron, peildatum, reacties }: Nieuwstuk): unknown => [soort, categorie, kop, tekst, bron, peildatum, vasteReacties(reacties)];

const sha256 = (inhoud: unknown): string => createHash('sha256').update(JSON.stringify(inhoud)).digest('hex');

/** SHA-256 over the frozen content in its order: anybody can make it again from the rows, whatever happened to the dossier since. */
export const dossierhash = (stukken: readonly Nieuwstuk[]): string => sha256(stukken.map(vasteVolgorde));

/** Of a later part: with the hash of the part before it, so that no part can be changed, left out or put in between. */
export const deelhash = (vorige: string, { vraag, antwoord, stukken }: { vraag: string; antwoord: string; stukken: readonly Nieuwstuk[] }): string => sha256([vorige, vraag, antwoord, stukken.map(vasteVolgorde)]);

const inhoud = ({ soort, kop, tekst, bron, peildatum, reacties }: Stukinhoud): string => JSON.stringify([soort, kop, tekst, bron, peildatum, vasteReacties(reacties)]);

/** What is new or different since it was frozen. */
export function nieuweStukken(nu: readonly Nieuwstuk[], bevroren: readonly Stukinhoud[]): Nieuwstuk[] {
  const eerder = new Set(bevroren.map(inhoud));
  return nu.filter((stuk) => !eerder.has(inhoud(stuk)));
}
