import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plusDagen } from './datum.js';
import { eerstePaasdag, feestdagen, isFeestdag, weekdag } from './feestdagen.js';
import { isWerkdag, telWerkdagenBij, werkdagenTussen } from './werkdagen.js';

const eenDatum = fc.integer({ min: 0, max: 20_000 }).map((dagen) => plusDagen('2000-01-01', dagen));
const eenAantal = fc.nat(60);
const ooit = fc.integer({ min: -700_000, max: 2_900_000 }).map((dagen) => plusDagen('2000-01-01', dagen));

/** What a working day between two days is, counted as somebody with a calendar counts. */
function dagVoorDag(van: string, tot: string): number {
  if (tot < van) return 0 - dagVoorDag(tot, van);
  let aantal = 0;
  for (let dag = plusDagen(van, 1); dag <= tot; dag = plusDagen(dag, 1)) if (isWerkdag(dag)) aantal += 1;
  return aantal;
}

describe('feestdagen', () => {
  test.each([
    [2000, '2000-04-23'], [2008, '2008-03-23'], [2019, '2019-04-21'], [2024, '2024-03-31'], [2025, '2025-04-20'],
    [2026, '2026-04-05'], [2038, '2038-04-25'],
  ])('Pasen in %i is op %s', (jaar, dag) => {
    expect(eerstePaasdag(jaar)).toBe(dag);
  });

  test('Hemelvaart en Pinksteren volgen Pasen', () => {
    expect(feestdagen(2026).get('2026-05-14')).toBe('Hemelvaartsdag');
    expect(feestdagen(2026).get('2026-05-25')).toBe('Tweede pinksterdag');
  });

  test('Koningsdag schuift van zondag naar zaterdag', () => {
    expect(isFeestdag('2026-04-27')).toBe(true);
    expect(isFeestdag('2025-04-26')).toBe(true);
    expect(isFeestdag('2025-04-27')).toBe(false);
  });

  test('Bevrijdingsdag is vrij in een lustrumjaar en anders niet', () => {
    expect(isFeestdag('2025-05-05')).toBe(true);
    expect(isFeestdag('2026-05-05')).toBe(false);
  });

  test('Pasen is altijd een zondag tussen 22 maart en 25 april', () => {
    fc.assert(fc.property(fc.integer({ min: 1900, max: 2200 }), (jaar) => {
      const pasen = eerstePaasdag(jaar);
      expect(weekdag(pasen)).toBe(0);
      expect(pasen >= `${jaar}-03-22` && pasen <= `${jaar}-04-25`).toBe(true);
    }));
  });
});

describe('werkdagen', () => {
  test('vijf werkdagen na een melding op vrijdag is de vrijdag erna', () => {
    expect(telWerkdagenBij('2026-11-20', 5)).toBe('2026-11-27');
  });

  test('een melding in het weekend telt vanaf maandag', () => {
    expect(telWerkdagenBij('2026-11-21', 1)).toBe('2026-11-23');
    expect(telWerkdagenBij('2026-11-22', 5)).toBe('2026-11-27');
  });

  test('feestdagen tellen niet mee', () => {
    expect(telWerkdagenBij('2026-12-23', 5)).toBe('2026-12-31');
    expect(telWerkdagenBij('2026-12-24', 5)).toBe('2027-01-04');
    expect(telWerkdagenBij('2026-04-02', 1)).toBe('2026-04-03');
    expect(telWerkdagenBij('2026-04-03', 1)).toBe('2026-04-07');
  });

  test('een termijn die voorbij is, telt negatief', () => {
    expect(werkdagenTussen('2026-11-24', '2026-11-20')).toBe(-2);
    expect(werkdagenTussen('2026-11-24', '2026-11-24')).toBe(0);
  });

  test('geen half of negatief aantal', () => {
    expect(() => telWerkdagenBij('2026-11-24', -1)).toThrow(RangeError);
    expect(() => telWerkdagenBij('2026-11-24', 1.5)).toThrow(RangeError);
  });

  test('erbij tellen en ertussen tellen zijn elkaars spiegel', () => {
    fc.assert(fc.property(eenDatum, eenAantal, (start, aantal) => {
      expect(werkdagenTussen(start, telWerkdagenBij(start, aantal))).toBe(aantal);
    }));
  });

  test('een termijn eindigt op een werkdag, en later beginnen eindigt nooit eerder', () => {
    fc.assert(fc.property(eenDatum, fc.integer({ min: 1, max: 60 }), (start, aantal) => {
      const einde = telWerkdagenBij(start, aantal);
      expect(isWerkdag(einde)).toBe(true);
      expect(telWerkdagenBij(plusDagen(start, 1), aantal) >= einde).toBe(true);
    }));
  });

  test('heen en terug tellen is hetzelfde met een min ervoor', () => {
    fc.assert(fc.property(eenDatum, eenDatum, (een, ander) => {
      expect(werkdagenTussen(een, ander) + werkdagenTussen(ander, een)).toBe(0);
    }));
  });

  test('ertussen tellen is hetzelfde als dag voor dag tellen op de kalender', () => {
    fc.assert(fc.property(eenDatum, fc.integer({ min: -1500, max: 1500 }), (een, dagen) => {
      const ander = plusDagen(een, dagen);
      expect(werkdagenTussen(een, ander)).toBe(dagVoorDag(een, ander));
    }), { numRuns: 400 });
    fc.assert(fc.property(ooit, fc.nat(800), (een, dagen) => {
      expect(werkdagenTussen(een, plusDagen(een, dagen))).toBe(dagVoorDag(een, plusDagen(een, dagen)));
    }));
  });

  test('in delen tellen is hetzelfde als in een keer, hoe ver ook', () => {
    fc.assert(fc.property(ooit, ooit, ooit, (een, ander, derde) => {
      expect(werkdagenTussen(een, ander) + werkdagenTussen(ander, derde)).toBe(werkdagenTussen(een, derde));
    }));
  });

  test('een termijn tot het einde van de kalender houdt niemand op', () => {
    const begin = performance.now();
    expect(werkdagenTussen('0001-01-01', '9999-12-31')).toBe(2_548_650);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });

  test('wat geen datum is, wordt niet geteld', () => {
    expect(() => werkdagenTussen('2026-11-24', '12026-11-24')).toThrow(RangeError);
    expect(() => werkdagenTussen('2026-02-30', '2026-11-24')).toThrow(RangeError);
  });
});
