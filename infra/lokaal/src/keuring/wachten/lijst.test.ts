import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { GATEWAY, zonderWacht } from './kopie.js';
import { alleWachten } from './lijst.js';

const bron = (bestand: string): string => join(GATEWAY, 'src', bestand);

test.each(alleWachten.map((wacht) => [`${wacht.bestand}: ${wacht.wat}`, wacht] as const))('%s staat nog in de code, en haar proef bestaat', (_naam, wacht) => {
  const heel = readFileSync(bron(wacht.bestand), 'utf8');
  expect(zonderWacht(heel, wacht)).not.toBe(heel);
  expect(wacht.proef.filter((pad) => !existsSync(bron(pad)))).toEqual([]);
});

test('elke soort wacht doet mee', () => {
  expect([...new Set(alleWachten.map(({ soort }) => soort))].sort()).toEqual(['aanmelden', 'contract', 'deur', 'kopregel', 'label', 'limiet', 'log', 'opdracht', 'schrijven', 'sessie']);
  expect(alleWachten.length).toBeGreaterThan(80);
});

test('een wacht die er niet staat, of twee keer, is een fout', () => {
  const wacht = { soort: 'deur', wat: 'proef', bestand: 'x.ts', weg: 'a', proef: [] } as const;
  expect(() => zonderWacht('bbb', wacht)).toThrow('0 keer');
  expect(() => zonderWacht('aba', wacht)).toThrow('2 keer');
  expect(zonderWacht('bab', { ...wacht, wordt: 'c' })).toBe('bcb');
});
