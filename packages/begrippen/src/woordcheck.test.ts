import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { WOORDADVIES, vindTeVermijdenWoorden } from './woordcheck.js';

const woorden = (tekst: string): string[] => vindTeVermijdenWoorden(tekst).map(({ woord }) => woord);

describe('in een tekst voor het gezin', () => {
  test.each([
    ['Er is kindermishandeling.', 'kindermishandeling'],
    ['KINDERMISHANDELING', 'KINDERMISHANDELING'],
    ['een vorm van kinder-mishandeling', 'kinder-mishandeling'],
    ['kinder mishandeling thuis', 'kinder mishandeling'],
    ['kinder\nmishandeling', 'kinder\nmishandeling'],
    ['meerdere kindermishandelingen', 'kindermishandelingen'],
    ['een kindermishandelingszaak', 'kindermishandelingszaak'],
    ['sprake van huiselijk geweld', 'huiselijk geweld'],
    ['Huiselijk  Geweld', 'Huiselijk  Geweld'],
    ['huiselijkgeweld', 'huiselijkgeweld'],
    ['huiselijk-geweldsituatie', 'huiselijk-geweldsituatie'],
    ['huislijk geweld', 'huislijk geweld'],
    ['huiselijke geweldsincidenten', 'huiselijke geweldsincidenten'],
    ['huiselijk en seksueel geweld', 'huiselijk en seksueel geweld'],
    ['kinder\u00ADmishandeling', 'kinder\u00ADmishandeling'],
    ['kinder\u200Bmishandeling', 'kinder\u200Bmishandeling'],
  ])('wordt gevonden in "%s"', (tekst, woord) => {
    expect(woorden(tekst)).toEqual([woord]);
  });

  test.each([
    ['Vader sloeg Sem met een riem.'],
    ['een huiselijke sfeer'],
    ['geweld op straat'],
    ['het kind en de mishandelde hond'],
    ['Er was geweld in huis: duwen en slaan.'],
  ])('blijft "%s" staan', (tekst) => {
    expect(woorden(tekst)).toEqual([]);
  });

  test('komt de plaats mee, en het advies om te beschrijven wat er gebeurde', () => {
    const [eerste, tweede] = vindTeVermijdenWoorden('Na huiselijk geweld, dus kindermishandeling.');
    expect(eerste).toEqual({ woord: 'huiselijk geweld', begin: 3, einde: 19, advies: WOORDADVIES });
    expect(tweede).toMatchObject({ begin: 25, einde: 43 });
  });

  test.each([
    ['De politie schreef: “sprake van huiselijk geweld”.'],
    ['Moeder zei: "dit is kindermishandeling".'],
    ["Moeder zei: 'dit is kindermishandeling'."],
    ['Moeder zei: ‘dit is kindermishandeling’.'],
    ['Moeder zei: „dit is kindermishandeling”.'],
  ])('blijft een letterlijk citaat staan: %s', (tekst) => {
    expect(woorden(tekst)).toEqual([]);
  });

  test.each([
    ["'s avonds is er huiselijk geweld en 's nachts ook"],
    ["foto's van kindermishandeling en video's"],
    ['een aanhaling die niet sluit: "er is huiselijk geweld'],
    ['een "ander" citaat, en dan huiselijk geweld, en "nog een"'],
  ])('maakt een apostrof of een los aanhalingsteken geen citaat: %s', (tekst) => {
    expect(woorden(tekst)).toHaveLength(1);
  });

  test('geldt niet voor de juridische conclusie', () => {
    expect(vindTeVermijdenWoorden('Er is geen kindermishandeling en huiselijk geweld.', 'JURIDISCHE_CONCLUSIE')).toEqual([]);
  });

  test('wijzen begin en einde altijd het woord aan, en vinden we het in elke zin zonder aanhalingstekens', () => {
    const zin = fc.string({ maxLength: 40 }).map((tekst) => tekst.replace(/["'“”„‘’«»\p{L}]/gu, ' '));
    fc.assert(fc.property(zin, fc.constantFrom('kindermishandeling', 'Huiselijk Geweld'), zin, (voor, woord, na) => {
      const tekst = `${voor} ${woord} ${na}`;
      const vondsten = vindTeVermijdenWoorden(tekst);
      expect(vondsten.length).toBe(1);
      for (const { begin, einde, woord: gevonden } of vondsten) expect(tekst.slice(begin, einde)).toBe(gevonden);
    }));
  });
});
