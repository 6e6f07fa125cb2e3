import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leeftijd, plusDagen, plusMaanden } from './datum.js';
import { Maatregelsoort } from './enums/maatregel.js';
import { isWerkdag } from './werkdagen.js';
import { maatregeldagen, MAATREGELREGELS, uitersteEinde, uiterstNaVerlenging, vraagtRaadsadvies } from './maatregeltermijnen.js';

const dag = fc.integer({ min: 0, max: 20_000 }).map((dagen) => plusDagen('2000-01-01', dagen));
const soort = fc.constantFrom(...Object.values(Maatregelsoort));
const jaar = (datum: string): number => Number(datum.slice(0, 4)) * 12 + Number(datum.slice(5, 7));

describe('maanden tellen', () => {
  test.each([
    ['2024-01-31', 1, '2024-02-29'], ['2025-01-31', 1, '2025-02-28'], ['2025-08-31', 6, '2026-02-28'], ['2024-02-29', 12, '2025-02-28'], ['2024-11-30', 3, '2025-02-28'],
    ['2025-12-15', 1, '2026-01-15'], ['2026-03-01', 12, '2027-03-01'], ['2025-02-28', 12, '2026-02-28'],
  ])('%s en %i maanden is %s', (van, maanden, tot) => expect(plusMaanden(van, maanden)).toBe(tot));

  test('komt altijd in de goede maand uit, op dezelfde dag of op de laatste dag die er is', () => {
    fc.assert(fc.property(dag, fc.integer({ min: 0, max: 240 }), (van, maanden) => {
      const tot = plusMaanden(van, maanden);
      expect(jaar(tot) - jaar(van)).toBe(maanden);
      if (tot.slice(8) !== van.slice(8)) {
        expect(tot.slice(8) < van.slice(8)).toBe(true);
        expect(plusDagen(tot, 1).slice(8)).toBe('01');
      }
      expect(plusMaanden(plusDagen(van, 1), maanden) >= tot).toBe(true);
    }));
  });
});

describe('hoe lang een maatregel mag duren', () => {
  test.each([
    ['OTS', '2026-03-10', '2027-03-10'], ['OTS', '2024-02-29', '2025-02-28'], ['VOTS', '2026-11-30', '2027-02-28'], ['UHP', '2026-08-31', '2027-08-31'],
  ] as const)('een %s vanaf %s geldt hooguit tot %s', (wat, van, tot) => expect(uitersteEinde(wat, van, '2020-05-05')).toBe(tot));

  test('nooit langer dan de wet, en nooit voorbij de achttiende verjaardag', () => {
    fc.assert(fc.property(soort, dag, fc.integer({ min: 0, max: 17 * 365 }), (wat, ingaatOp, dagenOud) => {
      const geboren = plusDagen(ingaatOp, -dagenOud);
      const tot = uitersteEinde(wat, ingaatOp, geboren);
      expect(tot).not.toBeNull();
      if (tot === null) return;
      expect(leeftijd(geboren, plusDagen(tot, -1))).toBeLessThan(18);
      const { maanden } = MAATREGELREGELS[wat];
      if (maanden !== null) expect(tot <= plusMaanden(ingaatOp, maanden)).toBe(true);
      else expect(tot).toBe(plusMaanden(geboren, 216));
    }));
  });

  test('wie later begint, eindigt nooit eerder', () => {
    fc.assert(fc.property(soort, dag, fc.nat(400), (wat, van, dagen) => {
      expect((uitersteEinde(wat, plusDagen(van, dagen), null) ?? '') >= (uitersteEinde(wat, van, null) ?? '')).toBe(true);
    }));
  });

  test('alleen een ondertoezichtstelling en een uithuisplaatsing zijn te verlengen, telkens met hooguit een jaar', () => {
    expect(Object.values(Maatregelsoort).filter((wat) => uiterstNaVerlenging(wat, '2026-03-10', '2020-01-01') !== null)).toEqual(['OTS', 'UHP']);
    expect(uiterstNaVerlenging('OTS', '2024-02-29', '2020-01-01')).toBe('2025-02-28');
    expect(uiterstNaVerlenging('OTS', '2026-03-10', '2008-06-01')).toBe('2026-06-01');
  });

  test('de Raad adviseert als een uithuisplaatsing in het geheel langer dan twee jaar duurt', () => {
    expect(vraagtRaadsadvies('UHP', '2024-03-10', '2026-03-10')).toBe(false);
    expect(vraagtRaadsadvies('UHP', '2024-03-10', '2026-03-11')).toBe(true);
    expect(vraagtRaadsadvies('OTS', '2020-03-10', '2026-03-11')).toBe(false);
  });
});

describe('de dagen die tellen', () => {
  test('bij een voorlopige ondertoezichtstelling wordt binnen twee weken gehoord, op een werkdag', () => {
    fc.assert(fc.property(dag, (beslist) => {
      const { horenVoor } = maatregeldagen('VOTS', beslist, plusMaanden(beslist, 3));
      expect(horenVoor !== null && horenVoor <= plusDagen(beslist, 14) && isWerkdag(horenVoor)).toBe(true);
      // Christmas and Easter take the longest: then it is some days less, never more than a week.
      expect(horenVoor !== null && horenVoor > plusDagen(beslist, 14 - 7)).toBe(true);
    }));
    expect(maatregeldagen('VOTS', '2026-12-11', '2027-03-11').horenVoor).toBe('2026-12-24');
  });

  test('verlengen vraagt men minstens acht weken van tevoren, op een werkdag', () => {
    fc.assert(fc.property(fc.constantFrom<'OTS' | 'UHP'>('OTS', 'UHP'), dag, (wat, tot) => {
      const { verlengenVoor } = maatregeldagen(wat, plusDagen(tot, -300), tot);
      expect(verlengenVoor !== null && verlengenVoor <= plusDagen(tot, -56) && isWerkdag(verlengenVoor)).toBe(true);
    }));
  });

  test('een uithuisplaatsing vervalt na precies drie maanden: die dag schuift niet met een vrije dag mee', () => {
    fc.assert(fc.property(dag, (beslist) => {
      expect(maatregeldagen('UHP', beslist, null).beginVoor).toBe(plusMaanden(beslist, 3));
    }));
  });

  test('wat niet te verlengen is, heeft geen dag om het te vragen', () => {
    expect(maatregeldagen('VOTS', '2026-01-05', '2026-04-05').verlengenVoor).toBeNull();
    expect(maatregeldagen('GEZAGSBEEINDIGING', '2026-01-05', '2038-04-05')).toEqual({ horenVoor: null, beginVoor: null, verlengenVoor: null });
  });
});
