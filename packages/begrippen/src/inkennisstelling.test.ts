import { expect, test } from '@jest/globals';
import { wieMoetHetHoren } from './inkennisstelling.js';

const lid = (id: string, leeftijd: number | null, isDirectbetrokkene: boolean | null = true) => ({ id, leeftijd, isDirectbetrokkene });
const ids = (leden: readonly { id: string }[]): string[] => leden.map(({ id }) => id);

test('wie twaalf of ouder is hoort het zelf, en wie geen leeftijd heeft ook', () => {
  expect(ids(wieMoetHetHoren([lid('moeder', 40), lid('kind', 11), lid('puber', 12), lid('onbekend', null)]))).toEqual(['moeder', 'puber', 'onbekend']);
});

test('wie er zijdelings bij hoort niet', () => {
  expect(ids(wieMoetHetHoren([lid('moeder', 40), lid('oma', 70, false)]))).toEqual(['moeder']);
});

test('met alleen jonge kinderen hoort iemand het namens elk van hen', () => {
  expect(ids(wieMoetHetHoren([lid('een', 3), lid('twee', 5)]))).toEqual(['een', 'twee']);
});
