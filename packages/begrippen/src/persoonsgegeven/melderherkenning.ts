import { type Plek, plekkenVan } from './plek.js';

/** What of the melder's own fields may betray them. */
export interface Melderkenmerken {
  readonly naam?: string | null | undefined;
  readonly functie?: string | null | undefined;
  readonly organisatie?: string | null | undefined;
  readonly telefoon?: string | null | undefined;
  readonly relatieTotGezin?: string | null | undefined;
}

interface Gezinsnaam {
  readonly voornamen?: string | null | undefined;
  readonly achternaam?: string | null | undefined;
}

// Words that stand in every text and betray nobody.
const GEWOON = new Set([
  'van', 'von', 'den', 'der', 'het', 'een', 'ten', 'ter', 'uit', 'bij', 'met', 'voor', 'aan', 'die', 'dat', 'als', 'over', 'onder', 'naar', 'haar', 'zijn', 'hun', 'mijn',
  'mevrouw', 'meneer', 'heer', 'amsterdam', 'gezin', 'kind', 'kinderen', 'com', 'org', 'www', 'hotmail', 'gmail', 'outlook',
]);
const KORTSTE = 3;
const KORTSTE_NUMMER = 6;
/** A part of a longer word counts from here: "leerkracht" in "groepsleerkracht", "buur" is too common. */
const KORTSTE_DEEL = 6;
const WOORD = /[\p{L}\p{M}\d]+/gu;
const NUMMER = /\+?\d(?:[\s.\-()]{0,2}\d){5,}/gu;

const plat = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const cijfers = (tekst: string): string => tekst.replace(/\D/g, '');
// The number of the country and the nought in its place are one number.
const zonderKengetal = (nummer: string): string => nummer.replace(/^(?:0031|31|0)/, '');

const woordenVan = (tekst: string | null | undefined): string[] =>
  [...(tekst ?? '').matchAll(WOORD)].map(([woord]) => plat(woord)).filter((woord) => woord.length >= KORTSTE && !GEWOON.has(woord) && !/^\d+$/.test(woord));

// One word in other dress: buurvrouw, buurvrouwen, buurvrouwtje; leraar and leraren are left to who reads.
const isVormVan = (woord: string, kenmerk: string): boolean =>
  woord === kenmerk ||
  ['s', 'en', 'n', 'e', 'je', 'tje', 'tjes', 'jes'].some((staart) => woord === kenmerk + staart || kenmerk === woord + staart) ||
  (kenmerk.length >= KORTSTE_DEEL && woord.includes(kenmerk)) ||
  (woord.length >= KORTSTE_DEEL && kenmerk.includes(woord));

/**
 * The places in a text for the family that may tell who reported, without naming anybody (domein §3.4): words, parts of words and
 * numbers of the melder's own fields. Names of the family itself do not count.
 */
export function vindMelderplekken(tekst: string, melder: Melderkenmerken, leden: readonly Gezinsnaam[]): Plek[] {
  const vanGezin = new Set(leden.flatMap(({ voornamen, achternaam }) => woordenVan(`${voornamen ?? ''} ${achternaam ?? ''}`)));
  const kenmerken = [melder.naam, melder.functie, melder.organisatie, melder.relatieTotGezin, melder.telefoon?.includes('@') ? melder.telefoon : '']
    .flatMap(woordenVan)
    .filter((woord) => !vanGezin.has(woord));
  const nummer = zonderKengetal(cijfers(melder.telefoon ?? ''));
  const woorden = [...tekst.matchAll(WOORD)].filter(([woord]) => {
    const plattext = plat(woord);
    return plattext.length >= KORTSTE && !GEWOON.has(plattext) && !vanGezin.has(plattext) && kenmerken.some((kenmerk) => isVormVan(plattext, kenmerk));
  });
  const nummers = nummer.length < KORTSTE_NUMMER ? [] : [...tekst.matchAll(NUMMER)].filter(([stuk]) => cijfers(stuk).includes(nummer));
  return plekkenVan(tekst, [...woorden, ...nummers].map(({ 0: stuk, index }) => ({ begin: index, einde: index + stuk.length })));
}
