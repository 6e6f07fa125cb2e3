import type { Toeval } from '../willekeur.js';
import type { Dubbelpersoon } from './dubbelproef.js';
import { ACHTERNAMEN, VOORNAMEN } from './namen.js';

export const DUBBELSOORTEN = [
  'GELIJK', 'ANDERE_SPELLING', 'ZONDER_VOORVOEGSEL', 'TYPEFOUT', 'TWEE_TYPEFOUTEN', 'NAAM_OMGEDRAAID', 'DUBBELE_NAAM', 'ANDERE_ACHTERNAAM',
  'DAG_EN_MAAND_OMGEDRAAID', 'DATUM_CIJFER', 'TYPEFOUT_EN_DATUM_CIJFER', 'ZONDER_DATUM', 'SPELLING_ZONDER_DATUM', 'NIEUW_GEZINSLID_OP_ADRES',
] as const;
export type Dubbelsoort = (typeof DUBBELSOORTEN)[number];

const LETTERS = 'abcdefghijklmnoprstuvwyz';

/** One slip of the finger: a letter left out, doubled, next to it, or two changed round. Never the first, which people get right. */
function typefout(naam: string, toeval: Toeval): string {
  if (naam.length < 4) return naam;
  const plaats = 1 + toeval.getal(naam.length - 2);
  const [voor, letter, na] = [naam.slice(0, plaats), naam.charAt(plaats), naam.slice(plaats + 1)];
  switch (toeval.getal(4)) {
    case 0: return voor + na;
    case 1: return voor + letter + LETTERS.charAt(toeval.getal(LETTERS.length)) + na;
    case 2: return voor + LETTERS.charAt(toeval.getal(LETTERS.length)) + na;
    default: return voor + na.charAt(0) + letter + na.slice(1);
  }
}

const spelling = (naam: string, lijst: readonly (readonly string[])[], toeval: Toeval): string => {
  const anders = lijst.find(([eerste]) => eerste === naam)?.slice(1) ?? [];
  return anders.length > 0 ? toeval.kies(anders) : naam;
};

const zonderVoorvoegsel = (naam: string): string => naam.split(/[ -]/).at(-1) ?? naam;

function cijferfout(datum: string, toeval: Toeval): string {
  for (;;) {
    const plaats = toeval.kies([2, 3, 5, 6, 8, 9]);
    const fout = `${datum.slice(0, plaats)}${toeval.getal(10)}${datum.slice(plaats + 1)}`;
    if (fout !== datum && new Date(`${fout}T00:00:00Z`).toString() !== 'Invalid Date' && new Date(`${fout}T00:00:00Z`).toISOString().startsWith(fout)) return fout;
  }
}

const omgedraaid = (datum: string): string | null => {
  const [jaar, maand, dag] = datum.split('-');
  return Number(dag) <= 12 && dag !== maand ? `${jaar}-${dag}-${maand}` : null;
};

/** How somebody else would give the same person. The address only where it is what the search is about. Null when this person cannot be spoiled so. */
export function verschrijf(lid: Dubbelpersoon, soort: Dubbelsoort, toeval: Toeval, andereVoornaam: () => string, andereAchternaam: () => string): Dubbelpersoon | null {
  const { voornamen, achternaam, geboortedatum } = lid;
  const p: Dubbelpersoon = { voornamen, achternaam, geboortedatum, postcode: null, huisnummer: null };
  if (geboortedatum === null) return null;
  const fout = (keer: number): Dubbelpersoon => {
    let uit = p;
    for (let k = 0; k < keer; k += 1) uit = toeval.getal(3) === 0 ? { ...uit, voornamen: typefout(uit.voornamen, toeval) } : { ...uit, achternaam: typefout(uit.achternaam, toeval) };
    return uit;
  };
  const gespeld: Dubbelpersoon = { ...p, voornamen: spelling(voornamen, VOORNAMEN, toeval), achternaam: spelling(achternaam, ACHTERNAMEN, toeval) };
  switch (soort) {
    case 'GELIJK': return p;
    case 'ANDERE_SPELLING': return gespeld.voornamen === voornamen && gespeld.achternaam === achternaam ? null : gespeld;
    case 'ZONDER_VOORVOEGSEL': return zonderVoorvoegsel(achternaam) === achternaam ? null : { ...p, achternaam: zonderVoorvoegsel(achternaam) };
    case 'TYPEFOUT': return fout(1);
    case 'TWEE_TYPEFOUTEN': return fout(2);
    case 'NAAM_OMGEDRAAID': return { ...p, voornamen: achternaam, achternaam: voornamen };
    case 'DUBBELE_NAAM': return { ...p, achternaam: `${achternaam}-${andereAchternaam()}` };
    case 'ANDERE_ACHTERNAAM': return { ...p, achternaam: andereAchternaam() };
    case 'DAG_EN_MAAND_OMGEDRAAID': return omgedraaid(geboortedatum) === null ? null : { ...p, geboortedatum: omgedraaid(geboortedatum) };
    case 'DATUM_CIJFER': return { ...p, geboortedatum: cijferfout(geboortedatum, toeval) };
    case 'TYPEFOUT_EN_DATUM_CIJFER': return { ...fout(1), geboortedatum: cijferfout(geboortedatum, toeval) };
    case 'ZONDER_DATUM': return { ...p, geboortedatum: null };
    case 'SPELLING_ZONDER_DATUM': return { ...gespeld, geboortedatum: null };
    case 'NIEUW_GEZINSLID_OP_ADRES': return { ...p, voornamen: andereVoornaam(), geboortedatum: '2026-10-01', postcode: lid.postcode, huisnummer: lid.huisnummer };
  }
}
