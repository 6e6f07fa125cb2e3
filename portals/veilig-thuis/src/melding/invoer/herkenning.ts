import type { Lidwaarden, Melderwaarden } from './waarden.js';

// Words that stand in every text and betray nobody.
const GEWOON = new Set([
  'van', 'von', 'den', 'der', 'het', 'een', 'ten', 'ter', 'uit', 'bij', 'met', 'voor', 'aan', 'die', 'dat', 'als', 'over', 'onder', 'naar',
  'mevrouw', 'meneer', 'heer', 'amsterdam',
]);
const KORTSTE = 3;
const KORTSTE_NUMMER = 6;

const plat = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const woorden = (tekst: string): string[] => tekst.split(/[^\p{L}\p{M}\d]+/u).filter(Boolean);

const kenmerkend = (tekst: string): string[] =>
  woorden(tekst)
    .map(plat)
    .filter((woord) => woord.length >= KORTSTE && !GEWOON.has(woord));

const cijfers = (tekst: string): string => tekst.replace(/\D/g, '');

/**
 * Words of the melder's own fields that stand in a text which the family may read: they may tell who reported, without
 * naming anybody (domein §3.4). Names of the family itself do not count.
 */
export const vindMelderwoorden = (tekst: string, melder: Melderwaarden, leden: readonly Pick<Lidwaarden, 'voornamen' | 'achternaam'>[]): string[] => {
  const vanGezin = new Set(leden.flatMap(({ voornamen, achternaam }) => kenmerkend(`${voornamen} ${achternaam}`)));
  const vanMelder = new Set(
    [melder.naam, melder.functie, melder.organisatie, melder.relatieTotGezin].flatMap(kenmerkend).filter((woord) => !vanGezin.has(woord)),
  );
  const gevonden = woorden(tekst).filter((woord) => vanMelder.has(plat(woord)));
  const nummer = cijfers(melder.telefoon);
  if (nummer.length >= KORTSTE_NUMMER && cijfers(tekst).includes(nummer)) gevonden.push(melder.telefoon);
  return [...new Map(gevonden.map((woord) => [plat(woord), woord])).values()];
};

/** The hint under that text; undefined when there is nothing to say. */
export const herkenningshulp = (...gegevens: Parameters<typeof vindMelderwoorden>): string | undefined => {
  const gevonden = vindMelderwoorden(...gegevens);
  if (gevonden.length === 0) return undefined;
  const namen = gevonden.map((woord) => `“${woord}”`).join(', ');
  return `${namen} ${gevonden.length === 1 ? 'staat' : 'staan'} ook bij de melder. Kan het gezin hieraan zien wie er meldde? Schrijf het dan anders op.`;
};
