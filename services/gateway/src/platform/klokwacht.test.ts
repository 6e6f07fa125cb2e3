import { beforeEach, expect, test } from '@jest/globals';
import { maakKlokwacht } from './klokwacht.js';

const DAG = 86_400_000;
let [loop, sprong, database] = [0, 0, 0];
const gemeld: string[] = [];
const wacht = () => maakKlokwacht(() => Promise.resolve(new Date(1e12 + loop + database)), { waarschuwing: (bericht) => gemeld.push(bericht) }, { wand: () => 1e12 + loop + sprong, loop: () => loop });

beforeEach(() => {
  [loop, sprong, database] = [0, 0, 0];
  gemeld.length = 0;
});

test.each([DAG, -DAG])('een sprong van de klok (%i ms) valt meteen op, en terug is meteen weer goed', async (ms) => {
  const klok = wacht();
  await klok.kijk();
  sprong = ms;
  expect(klok.isGelijk()).toBe(false);
  await klok.kijk();
  expect(klok.isGelijk()).toBe(false);
  expect(gemeld).toEqual(['klok ongelijk']);
  sprong = 0;
  await klok.kijk();
  expect(klok.isGelijk()).toBe(true);
});

test('een klok die samen met de database verzet werd, is na een blik weer goed', async () => {
  const klok = wacht();
  await klok.kijk();
  [sprong, database] = [DAG, DAG];
  expect(klok.isGelijk()).toBe(false);
  await klok.kijk();
  expect(klok.isGelijk()).toBe(true);
});

test('springt de klok van de database, dan bedient niemand met een andere tijd', async () => {
  const klok = wacht();
  database = DAG;
  await klok.kijk();
  expect(klok.isGelijk()).toBe(false);
});

test('een halve minuut verschil, of een database die lang nadenkt, is geen sprong', async () => {
  sprong = 30_000;
  const klok = maakKlokwacht(() => Promise.resolve(new Date(1e12 + (loop += 90_000) - 80_000)), { waarschuwing: (bericht) => gemeld.push(bericht) }, { wand: () => 1e12 + loop + sprong, loop: () => loop });
  await klok.kijk();
  expect(klok.isGelijk()).toBe(true);
  expect(gemeld).toEqual([]);
});
