/** A word that must not stand in a text for the family (N101), with its place in the text. */
export interface Woordvondst {
  readonly woord: string;
  readonly begin: number;
  readonly einde: number;
  readonly advies: string;
}

export const WOORDADVIES =
  'Beschrijf wat er gebeurde: wie deed wat, bij wie, wanneer, hoe vaak en met welk gevolg.';

/** JURIDISCHE_CONCLUSIE: Veilig Thuis must by law say yes or no with these very words (C06). */
export type Tekstsoort = 'GEZINSTEKST' | 'JURIDISCHE_CONCLUSIE';

// Between the two halves: a space, a hyphen, a line break, or something invisible that a word processor left.
const TUSSEN = '[\\s\\u00AD\\u200B-\\u200D\\u2010-\\u2015._-]*';
// "Een kind mishandeld" tells what somebody did and may stay; "kinder mishandeling" is the label, typed apart.
const VERMIJDEN = [
  new RegExp(`(?<!\\p{L})(?:kinder${TUSSEN}|kind-?)mis${TUSSEN}handel\\p{L}*`, 'giu'),
  new RegExp(`(?<!\\p{L})huise?lijke?${TUSSEN}(?:(?:en|of)\\s+\\p{L}+\\s+)?geweld\\p{L}*`, 'giu'),
];

// A literal quote stays as it was said. An apostrophe ('s avonds, foto's) opens no quote; a quote ends before the line does.
const CITATEN = [
  /“[^”\n]+”/gu,
  /„[^”“\n]+[”“]/gu,
  /"[^"\n]+"/gu,
  /«[^»\n]+»/gu,
  /‘[^’\n]+’(?!\p{L})/gu,
  /(?<![\p{L}\d])'(?![stmnk]\b)[^'\n]+'(?!\p{L})/gu,
];

/** Finds the words to avoid in a text that a family may read. A warning for the writer, never a refusal. */
export function vindTeVermijdenWoorden(tekst: string, soort: Tekstsoort = 'GEZINSTEKST'): Woordvondst[] {
  if (soort === 'JURIDISCHE_CONCLUSIE') return [];
  const citaten = CITATEN.flatMap((patroon) => bereiken(tekst, patroon));
  return VERMIJDEN.flatMap((patroon) => bereiken(tekst, patroon))
    .filter(({ begin, einde }) => !citaten.some((citaat) => citaat.begin <= begin && einde <= citaat.einde))
    .sort((a, b) => a.begin - b.begin)
    .map(({ begin, einde }) => ({ woord: tekst.slice(begin, einde), begin, einde, advies: WOORDADVIES }));
}

function bereiken(tekst: string, patroon: RegExp): { begin: number; einde: number }[] {
  return [...tekst.matchAll(patroon)].map((vondst) => ({ begin: vondst.index, einde: vondst.index + vondst[0].length }));
}
