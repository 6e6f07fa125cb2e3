import { SOORTEN, type Soort } from '../meten/operaties.js';
import type { Meting } from '../meten/rondes.js';
import { vergelijk } from '../meten/statistiek.js';
import { LIMIET, PRODUCT } from '../servers/deelnemers.js';
import { maatgevend } from './tabellen.js';

export type Verhoudingen = Readonly<Partial<Record<Soort, number>>>;

const POSTGRAPHILE = 'postgraphile';

const tegenover = (metingen: readonly Meting[], ander: string): Verhoudingen =>
  Object.fromEntries(
    SOORTEN.flatMap((soort) => {
      const { midden, paren } = vergelijk(metingen, PRODUCT, ander, soort, maatgevend(metingen));
      return paren === 0 ? [] : [[soort, Math.round(midden * 1000) / 1000]];
    }),
  );

/** What `--json` writes: the product as a share of the limit, and how many times as fast as PostGraphile. */
export const verhoudingen = (metingen: readonly Meting[]): Verhoudingen & { readonly tovPostgraphile: Verhoudingen } => ({
  ...tegenover(metingen, LIMIET),
  tovPostgraphile: tegenover(metingen, POSTGRAPHILE),
});
