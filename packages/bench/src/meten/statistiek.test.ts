import { expect, test } from '@jest/globals';
import type { Meting } from './rondes.js';
import { mediaan, vergelijk } from './statistiek.js';

const meting = (server: string, ronde: number, perSeconde: number): Meting => ({
  server, ronde, perSeconde, soort: 'dossier', gelijktijdig: 16, p50: 1, p99: 2, cpu: 1, cpuPostgres: 1, geheugen: 100,
});

test('een verhouding is van paren in dezelfde ronde, zodat een trage minuut beide kanten raakt', () => {
  const metingen = [meting('a', 1, 90), meting('b', 1, 100), meting('a', 2, 9), meting('b', 2, 10), meting('a', 3, 80), meting('b', 3, 100)];
  const { midden, laag, hoog, paren } = vergelijk(metingen, 'a', 'b', 'dossier', 16);
  expect([midden, hoog, paren]).toEqual([0.9, 0.9, 3]);
  expect(laag).toBeCloseTo(0.85, 5);
});

test('een ronde zonder de ander telt niet mee', () => {
  expect(vergelijk([meting('a', 1, 90), meting('b', 2, 100)], 'a', 'b', 'dossier', 16).paren).toBe(0);
});

test('het midden van een even aantal ligt tussen de twee middelste', () => {
  expect(mediaan([4, 1, 3, 2])).toBe(2.5);
});
