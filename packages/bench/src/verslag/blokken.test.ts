import { expect, test } from '@jest/globals';
import { vulBlokken } from './blokken.js';

const tekst = 'voor\n<!-- bench: a -->\noud\n<!-- einde: a -->\nna\n';

test('wat ertussen staat wordt vervangen, wat mensen eromheen schreven blijft', () => {
  const een = vulBlokken(tekst, { a: 'nieuw' });
  expect(een).toBe('voor\n<!-- bench: a -->\n\nnieuw\n\n<!-- einde: a -->\nna\n');
  expect(vulBlokken(een, { a: 'nieuw' })).toBe(een);
});

test('een onderdeel zonder plaats in het verslag is een fout', () => {
  expect(() => vulBlokken(tekst, { b: 'x' })).toThrow('bench: b');
});
