import { expect, test } from '@jest/globals';
import { leesOpties } from './opties.js';

const lees = (...argumenten: string[]) => leesOpties(argumenten, ['limiet', 'apollo']);

test('zonder opties loopt alles', () => {
  expect(lees()).toMatchObject({ maten: [100_000, 10_000], servers: ['limiet', 'apollo'], gelijktijdig: [1, 4, 16, 32], json: undefined });
});

test('een groot aantal mag met streepjes geschreven worden', () => {
  expect(lees('--maat', '1_000_000').maten).toEqual([1_000_000]);
});

test('een onbekende server wordt geweigerd, met de uitleg erbij', () => {
  expect(() => lees('--server', 'limit')).toThrow(/Onbekend: limit[^]*Gebruik: pnpm bench/);
});
