import { describe, expect, test } from '@jest/globals';
import { score, situatie } from '../app/proef/proefcasus.js';
import { scorereeksen, verloop, verplaatst } from './situatiecasus.js';

describe('een situatie van plaats wisselen', () => {
  test('gaat één plaats tegelijk', () => expect(verplaatst(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']));
  test('kan niet voorbij het begin of het einde', () => expect([verplaatst(['a', 'b'], 'a', -1), verplaatst(['a', 'b'], 'b', 1)]).toEqual([undefined, undefined]));
});

describe('cijfers', () => {
  const reeksen = scorereeksen(situatie({ scores: [score(6, '2026-11-10', 'Elif'), score(3, '2026-10-01'), score(7, '2026-11-10')] }));

  test('staan per persoon, het duo eerst', () => expect(reeksen.map(({ naam }) => naam)).toEqual(['Duo', 'Elif']));
  test('zeggen in woorden hoe het liep', () => expect(reeksen.map(verloop)).toEqual(['van 3 naar 7', 'eerste meting']));
});
