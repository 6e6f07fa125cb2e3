import { expect, test } from '@jest/globals';
import { alsEen, verslag } from './uitslag.js';

test('de laatste regel telt wat echt gedraaid heeft', () => {
  const tekst = verslag([
    { naam: 'a', geslaagd: 3, gezakt: 0, seconden: 1 },
    { naam: 'b', geslaagd: 4, gezakt: 2, seconden: 1 },
  ]);
  expect(tekst.split('\n').at(-1)).toBe('7 passed, 2 failed');
});

test('een controle die struikelt telt als gezakt, met de reden', async () => {
  const uitslag = await alsEen('lint', () => Promise.reject(new Error('eslint is er niet')));
  expect(uitslag).toMatchObject({ geslaagd: 0, gezakt: 1 });
  expect(verslag([uitslag])).toContain('eslint is er niet');
});

test('een controle die houdt telt als geslaagd', async () => {
  expect(await alsEen('lint', () => Promise.resolve(true))).toMatchObject({ geslaagd: 1, gezakt: 0 });
});
