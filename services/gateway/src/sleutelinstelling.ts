import type { Bronsleutel } from './zicht/sleutelbos.js';

export type Sleutels = readonly [Bronsleutel, ...Bronsleutel[]];

interface Lezer {
  tekst(naam: string, standaard?: string): string;
  eis(voldaan: boolean, probleem: string): void;
}

/** The key that follows from the root secret. It reads always, so that the first change of keys needs no other step. */
const WORTEL = '0';
const NAAM = /^[a-z0-9]{1,12}$/;
const MINSTE_GEHEIM = 32;

/**
 * `BV_BSN_SLEUTELS`: keys as `name:secret`, with commas between; the first writes, all of them read. The name alone, `0`, stands
 * for the key of the root secret; `0:<secret>` is a root secret of before.
 */
export function leesSleutels(lezer: Lezer, geheim: string): Sleutels {
  const bronnen = lezer.tekst('BV_BSN_SLEUTELS', WORTEL).split(',').map((deel) => deel.trim()).filter(Boolean).map((deel): Bronsleutel => {
    const [id = '', ...rest] = deel.split(':');
    return { id, geheim: id === WORTEL && rest.length === 0 ? geheim : rest.join(':') };
  });
  for (const { id, geheim: eigen } of bronnen) {
    lezer.eis(NAAM.test(id), 'BV_BSN_SLEUTELS: een sleutel heet met kleine letters en cijfers, hoogstens 12: naam:geheim.');
    lezer.eis(id === WORTEL || eigen.length >= MINSTE_GEHEIM, `BV_BSN_SLEUTELS: sleutel ${NAAM.test(id) ? id : '?'} moet minstens ${MINSTE_GEHEIM} tekens hebben.`);
  }
  lezer.eis(new Set(bronnen.map(({ id }) => id)).size === bronnen.length, 'BV_BSN_SLEUTELS noemt een sleutel twee keer.');
  const wortel: Bronsleutel = { id: WORTEL, geheim };
  const alle = bronnen.some(({ id }) => id === WORTEL) ? bronnen : [...bronnen, wortel];
  return [alle[0] ?? wortel, ...alle.slice(1)];
}
