import type { Stuksoort } from '@bv/begrippen';
import type { Reactie, Stuk } from './toetsing-context.js';

export interface Genummerdfeit {
  /** Place among the facts of this version; does not change with the order on the screen. */
  readonly nummer: number;
  readonly feit: Stuk;
}

/** In which frozen part a piece stands; undefined: the first. */
export const deelVan = (volgnummer: number | null, terugvragen: readonly { readonly deel: number | null; readonly eersteStuk: number | null; readonly laatsteStuk: number | null }[]): number | undefined =>
  terugvragen.find(({ eersteStuk, laatsteStuk }) => volgnummer !== null && eersteStuk !== null && laatsteStuk !== null && volgnummer >= eersteStuk && volgnummer <= laatsteStuk)?.deel ?? undefined;

const opVolgorde = (een: Stuk, ander: Stuk): number => (een.volgnummer ?? 0) - (ander.volgnummer ?? 0);

export const vanSoort = (stukken: readonly Stuk[], soort: Stuksoort): Stuk[] => stukken.filter((stuk) => stuk.soort === soort).sort(opVolgorde);

/** Facts and interpretations that name the same source, in the order in which they were frozen. */
export const uitDezelfdeBron = ({ bron, id }: Stuk, stukken: readonly Stuk[]): Stuk[] =>
  stukken.filter((stuk) => stuk.id === id || (bron !== null && stuk.bron === bron && (stuk.soort === 'FEIT' || stuk.soort === 'INTERPRETATIE'))).sort(opVolgorde);

export const feitenVan = (stukken: readonly Stuk[]): Genummerdfeit[] => vanSoort(stukken, 'FEIT').map((feit, plek) => ({ nummer: plek + 1, feit }));

const GEWICHT = { NIET_AKKOORD: 0, AANVULLING: 1, AKKOORD: 2 } as const;

const gewicht = ({ oordeel }: Reactie): number => (oordeel === null ? 3 : GEWICHT[oordeel]);

/** Who sees it differently first: an agreement reads by itself, another view is easily passed over (N95). */
export const anderenEerst = (reacties: readonly Reactie[]): Reactie[] => [...reacties].sort((een, ander) => gewicht(een) - gewicht(ander));

/** Somebody of the family does not agree, or adds to it. */
export const kijktIemandAnders = ({ reacties }: Stuk): boolean => reacties.some(({ oordeel }) => oordeel !== null && oordeel !== 'AKKOORD');

const meningsverschil = ({ feit }: Genummerdfeit): number => Math.min(3, ...feit.reacties.map(gewicht));

export const verschilEerst = (feiten: readonly Genummerdfeit[]): Genummerdfeit[] => {
  const anders = feiten.filter(({ feit }) => kijktIemandAnders(feit)).sort((een, ander) => meningsverschil(een) - meningsverschil(ander));
  return [...anders, ...feiten.filter(({ feit }) => !kijktIemandAnders(feit))];
};
