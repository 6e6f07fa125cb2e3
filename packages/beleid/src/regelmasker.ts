import { beleid } from './beleid.js';
import type { Beleidsregel } from './beleidsregel.js';

/**
 * Which rules somebody sees a casus under, as one number beside the mask of labels: it comes out of the database with each row,
 * so that the reason beside a withheld field is that of the own hoedanigheid and costs no look-up. Made anew with each wall.
 */
export function regelbit(regel: Beleidsregel): number {
  return 1 << beleid.findIndex(({ id }) => id === regel.id);
}

export function regelsIn(masker: number): Beleidsregel[] {
  return beleid.filter((_, plaats) => (masker & (1 << plaats)) !== 0);
}

/** JavaScript's `&` works on 32 bits with a sign. */
export const HOOGSTE_AANTAL_REGELS = 31;
