import { Verklaringsoort } from '@bv/begrippen';
import { expect, it } from '@jest/globals';
import { verklaringcategorie } from './verklaringcategorie.js';

it.each([
  ['FEIT', 'FEIT'],
  ['INTERPRETATIE', 'INTERPRETATIE'],
  ['MENING_BETROKKENE', 'ZIENSWIJZE'],
] as const)('a statement of kind %s is seen by who may see %s', (soort, categorie) => {
  expect(verklaringcategorie(soort)).toBe(categorie);
});

it('each kind has a category', () => {
  expect(Object.values(Verklaringsoort).map(verklaringcategorie)).not.toContain(undefined);
});
