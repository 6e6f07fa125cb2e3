import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dagVan, eindeVanDag, geldtOp, isDatum, leeftijd, leesDatum, ligtInToekomst, plusDagen, toonDatum, toonDatumVoluit, toonMaand, toonTijdstip, vandaag } from './datum.js';

const eenDatum = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((dag) => dag.toISOString().slice(0, 10));

describe('een datum', () => {
  test('bestaat op de kalender', () => {
    expect(isDatum('2028-02-29')).toBe(true);
    expect(isDatum('2026-02-29')).toBe(false);
    expect(isDatum('2026-2-9')).toBe(false);
    expect(isDatum('')).toBe(false);
  });

  test('staat er zoals mensen hem schrijven', () => {
    expect(toonDatum('2026-11-24')).toBe('24 nov 2026');
    expect(toonDatumVoluit('2026-03-01')).toBe('1 maart 2026');
    expect(toonTijdstip('2026-07-01T22:30:00Z')).toBe('2 jul 2026, 00:30');
  });

  test.each([
    ['24 nov 2026'], ['24 november 2026'], ['24-11-2026'], ['24/11/2026'], ['24.11.2026'], [' 2026-11-24 '],
  ])('wordt gelezen uit %s', (tekst) => {
    expect(leesDatum(tekst)).toBe('2026-11-24');
  });

  test.each([['31-02-2026'], ['24 foo 2026'], ['morgen'], [''], ['24-13-2026'], ['24-0-2026']])('wordt niet gelezen uit "%s"', (tekst) => {
    expect(leesDatum(tekst)).toBeUndefined();
  });

  test('en een maand ook, van een maand of van een dag daarin', () => {
    expect([toonMaand('2026-11'), toonMaand('2026-03-01')]).toEqual(['november 2026', 'maart 2026']);
  });

  test('komt uit de eigen weergave weer terug', () => {
    fc.assert(fc.property(eenDatum, (datum) => {
      expect(leesDatum(toonDatum(datum))).toBe(datum);
      expect(leesDatum(toonDatumVoluit(datum))).toBe(datum);
    }));
  });
});

describe('een dag in Nederland', () => {
  test('begint om middernacht hier, niet in Londen', () => {
    expect(dagVan('2026-11-23T23:30:00Z')).toBe('2026-11-24');
    expect(vandaag(new Date('2026-07-01T21:59:59Z'))).toBe('2026-07-01');
    expect(vandaag(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });

  test('eindigt om 23:59:59, ook op de dag dat de klok verspringt', () => {
    expect(eindeVanDag('2026-01-15').toISOString()).toBe('2026-01-15T22:59:59.000Z');
    expect(eindeVanDag('2026-03-29').toISOString()).toBe('2026-03-29T21:59:59.000Z');
    expect(eindeVanDag('2026-10-25').toISOString()).toBe('2026-10-25T22:59:59.000Z');
  });

  test('bevat altijd het eigen einde', () => {
    fc.assert(fc.property(eenDatum, (datum) => {
      expect(dagVan(eindeVanDag(datum))).toBe(datum);
      expect(dagVan(new Date(eindeVanDag(datum).getTime() + 1000))).toBe(plusDagen(datum, 1));
    }));
  });
});

describe('tijd die verstrijkt', () => {
  test('vandaag ligt niet in de toekomst, morgen wel', () => {
    expect(ligtInToekomst('2026-11-24', '2026-11-24')).toBe(false);
    expect(ligtInToekomst('2026-11-25', '2026-11-24')).toBe(true);
  });

  test('wat van een dag tot een dag geldt, geldt op beide; zonder einde geldt het door', () => {
    const geldt = (tot: string | null) => ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((dag) => geldtOp({ van: '2026-11-01', tot }, dag));
    expect(geldt('2026-11-30')).toEqual([false, true, true, false]);
    expect(geldt(null)).toEqual([false, true, true, true]);
  });

  test('iemand wordt op de verjaardag een jaar ouder', () => {
    expect(leeftijd('2014-11-24', '2026-11-23')).toBe(11);
    expect(leeftijd('2014-11-24', '2026-11-24')).toBe(12);
    expect(leeftijd('2024-02-29', '2025-02-28')).toBe(0);
    expect(leeftijd('2024-02-29', '2025-03-01')).toBe(1);
  });
});
