import { lezersVan } from '../app/toetsing/lezers.js';
import type { Toetsing } from '../app/toetsing/toetsing-context.js';

/** Who of them is named in no talk, also not in one that is planned or did not take place. */
export const zonderGesprek = ({ gesprekken, ...toetsing }: Pick<Toetsing, 'stukken' | 'gesprekken' | 'terugvragen'>): string[] => {
  const genoemd = gesprekken.map(({ metWie }) => (metWie ?? '').toLowerCase());
  return lezersVan(toetsing).flatMap(({ kop }) => {
    const voornaam = kop?.split(' ')[0] ?? '';
    return kop === null || genoemd.some((wie) => wie.includes(voornaam.toLowerCase())) ? [] : [voornaam];
  });
};
