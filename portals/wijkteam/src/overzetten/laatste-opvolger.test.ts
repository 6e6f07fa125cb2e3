import { expect, test } from '@jest/globals';
import { laatsteOpvolger } from './laatste-opvolger.js';

const team = (id: string, opvolger?: string) => ({ id, opvolger: opvolger === undefined ? null : { id: opvolger } });

test.each([
  ['een team dat er nog is', [team('a')], 'a'],
  ['een team dat zelf ook opging in een ander', [team('a', 'b'), team('b', 'c'), team('c')], 'c'],
  ['teams die elkaar opvolgen', [team('a', 'b'), team('b', 'a')], 'b'],
])('%s: wie er in het laatst is', (_wat, teams, laatste) => {
  expect(laatsteOpvolger(teams, 'a')?.id).toBe(laatste);
});

test('een team dat niemand kent, volgt niemand op', () => {
  expect(laatsteOpvolger([team('a')], 'x')).toBeUndefined();
});
