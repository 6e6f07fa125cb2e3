import { NORMEN_VOOR_IEDEREEN, regelsUit } from '@bv/begrippen';
import type { Plancasus } from './plancasus.js';

/** What this duo said in this family, or else what is said in every family (N103g). */
export const normenVan = ({ normen: [eigen] }: Pick<Plancasus, 'normen'>): { regels: readonly string[]; isEigen: boolean } => {
  const regels = regelsUit(eigen?.tekst ?? '');
  return regels.length > 0 ? { regels, isEigen: true } : { regels: NORMEN_VOOR_IEDEREEN, isEigen: false };
};
