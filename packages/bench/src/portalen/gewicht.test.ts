import { expect, test } from '@jest/globals';
import { BUDGET, isGebouwd, weegPortalen } from './gewicht.js';

test('de portalen zijn gebouwd, anders valt er niets te wegen', () => {
  expect(isGebouwd()).toBe(true);
});

test(`schil, React, Apollo en kit samen wegen hooguit ${String(BUDGET.schil)} kB, en een portaal zelf hooguit ${String(BUDGET.portaal)} kB`, () => {
  const teZwaar = weegPortalen().filter(({ naam, kB }) => kB > (naam === 'schil' ? BUDGET.schil : BUDGET.portaal));
  expect(teZwaar.map(({ naam, kB }) => `${naam}: ${kB.toFixed(1)} kB`)).toEqual([]);
});

test('er wordt echt iets gewogen: elke schil en elk portaal heeft code', () => {
  expect(weegPortalen().filter(({ kB, bestanden }) => kB < 5 || bestanden < 2)).toEqual([]);
});
