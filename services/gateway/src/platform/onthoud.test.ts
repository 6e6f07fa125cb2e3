import { expect, test } from '@jest/globals';
import { onthoud } from './onthoud.js';

test('wat het eerst kwam, maakt plaats; wat er al staat, verdringt niemand', () => {
  const map = new Map<string, number>();
  for (const [nummer, naam] of ['een', 'twee', 'drie', 'drie'].entries()) onthoud(map, 2, naam, nummer);
  expect([...map]).toEqual([['twee', 1], ['drie', 3]]);
});
