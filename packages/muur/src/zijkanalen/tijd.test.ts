import { describe, expect, test } from '@jest/globals';
import { setTimeout as wacht } from 'node:timers/promises';
import { Willekeur } from '../willekeur.js';
import { cliff, HOOGSTE_DELTA, meetTijd } from './tijd.js';

const willekeur = new Willekeur(7);
const metingen = (extra: number): number[] => Array.from({ length: 300 }, () => 5 + willekeur.deel() * 2 + extra);

describe('de maat voor een verschil in tijd', () => {
  test('is klein als er geen verschil is, en 1 als het altijd langer duurt', () => {
    expect(Math.abs(cliff(metingen(0), metingen(0)))).toBeLessThan(HOOGSTE_DELTA);
    expect(cliff(metingen(3), metingen(0))).toBe(1);
    expect(cliff(metingen(0), metingen(3))).toBe(-1);
  });

  test('ziet een verschil van een tiende in de ruis', () => {
    expect(cliff(metingen(0.6), metingen(0))).toBeGreaterThan(HOOGSTE_DELTA);
  });

  test('telt gelijke tijden half', () => {
    expect(cliff([1, 1, 1], [1, 1, 1])).toBe(0);
  });
});

test('een antwoord dat verraadt dat iets er is, valt op; een dat niets verraadt niet', async () => {
  const traag = (ms: number) => (): Promise<unknown> => wacht(ms);
  expect((await meetTijd({ naam: 'verraadt', verborgen: traag(60), afwezig: traag(2) }, 20, 1)).delta).toBeGreaterThan(0.8);
  const uitslag = await meetTijd({ naam: 'gelijk', verborgen: () => Promise.resolve(), afwezig: () => Promise.resolve() }, 300, 1);
  expect(Math.abs(uitslag.delta)).toBeLessThan(HOOGSTE_DELTA);
});
