import { gezinsrolNaam } from '@bv/begrippen';
import { vanSoort } from '../app/toetsing/stukken.js';
import type { Stuk, Toetsing } from '../app/toetsing/toetsing-context.js';

const TWAALF = 12;

/** A parent, or a child of twelve or older, as the frozen version says it. */
const moetGehoord = ({ tekst }: Stuk): boolean => {
  const regels = (tekst ?? '').split('\n');
  const leeftijd = Number(/^(\d+) jaar$/.exec(regels[0] ?? '')?.[1] ?? Number.NaN);
  return regels.includes(gezinsrolNaam.OUDER) || (regels.includes(gezinsrolNaam.KIND) && leeftijd >= TWAALF);
};

/** Who of them is named in no talk, also not in one that is planned or did not take place. */
export const zonderGesprek = ({ stukken, gesprekken }: Pick<Toetsing, 'stukken' | 'gesprekken'>): string[] => {
  const genoemd = gesprekken.map(({ metWie }) => (metWie ?? '').toLowerCase());
  return vanSoort(stukken, 'GEZINSLID').flatMap(({ kop, ...lid }) => {
    const voornaam = kop?.split(' ')[0] ?? '';
    return kop === null || !moetGehoord({ kop, ...lid }) || genoemd.some((wie) => wie.includes(voornaam.toLowerCase())) ? [] : [voornaam];
  });
};
