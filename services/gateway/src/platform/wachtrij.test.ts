import { expect, jest, test } from '@jest/globals';
import { maakWachtrij } from './wachtrij.js';

test('wat eerder kwam wordt bewaard, wat later komt wordt afgewacht, in volgorde', async () => {
  const rij = maakWachtrij<number>(() => undefined);
  rij.duw(1);
  rij.duw(2);
  expect([await rij.next(), await rij.next()].map(({ value }) => value as number)).toEqual([1, 2]);
  const later = rij.next();
  rij.duw(3);
  expect(await later).toEqual({ value: 3, done: false });
});

test('na het einde komt er niets meer, en het einde wordt één keer gemeld', async () => {
  const opEinde = jest.fn();
  const rij = maakWachtrij<number>(opEinde);
  const wachtend = rij.next();
  rij.sluit();
  await rij.return?.();
  rij.duw(1);
  expect(await wachtend).toEqual({ value: undefined, done: true });
  expect(await rij.next()).toEqual({ value: undefined, done: true });
  expect(opEinde).toHaveBeenCalledTimes(1);
});

test('wie niet leest houdt het geheugen niet vast', async () => {
  const rij = maakWachtrij<number>(() => undefined);
  for (let getal = 0; getal < 5000; getal += 1) rij.duw(getal);
  expect(await rij.next()).toEqual({ value: 4000, done: false });
});
