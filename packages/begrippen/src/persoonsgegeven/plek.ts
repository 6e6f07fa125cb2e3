import type { Bereik } from './naam.js';

/** A place in a text that somebody has to look at. */
export interface Plek extends Bereik {
  readonly tekst: string;
  /** The words and which time they stand there: stays the same when something else in the text changes. */
  readonly plek: string;
}

/** Gives each range its words and its name, in the order of the text. */
export function plekkenVan<B extends Bereik>(tekst: string, bereiken: readonly B[]): (B & Plek)[] {
  const geteld = new Map<string, number>();
  return [...bereiken]
    .sort((a, b) => a.begin - b.begin)
    .map((bereik) => {
      const stuk = tekst.slice(bereik.begin, bereik.einde);
      const sleutel = stuk.toLowerCase();
      const keer = (geteld.get(sleutel) ?? 0) + 1;
      geteld.set(sleutel, keer);
      return { ...bereik, tekst: stuk, plek: `${sleutel}#${keer}` };
    });
}

/** The places about which nobody said yet that they may stay. */
export const onbevestigd = <P extends Plek>(plekken: readonly P[], bevestigd: readonly string[]): P[] => plekken.filter(({ plek }) => !bevestigd.includes(plek));
