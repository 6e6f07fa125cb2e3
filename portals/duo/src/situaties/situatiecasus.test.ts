import { describe, expect, test } from '@jest/globals';
import { verplaatst } from './situatiecasus.js';

describe('een situatie van plaats wisselen', () => {
  test('gaat één plaats tegelijk', () => expect(verplaatst(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']));
  test('kan niet voorbij het begin of het einde', () => expect([verplaatst(['a', 'b'], 'a', -1), verplaatst(['a', 'b'], 'b', 1)]).toEqual([undefined, undefined]));
});
