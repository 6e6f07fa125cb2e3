import { describe, expect, it } from '@jest/globals';
import { datumTekst, datumVoluit, relatieveDag, tijdstipTekst } from './datum.js';

describe('Datum in woorden', () => {
  it('schrijft een datum altijd voluit met jaar', () => {
    expect(datumTekst('2026-11-24')).toBe('24 nov 2026');
    expect(datumTekst('2026-03-01')).toBe('1 mrt 2026');
    expect(datumVoluit('2026-11-24')).toBe('dinsdag 24 november 2026');
  });

  it('rekent een moment om naar Amsterdam, ook over middernacht en in de zomer', () => {
    expect(tijdstipTekst('2026-11-21T23:30:00Z')).toBe('22 nov 2026, 00:30');
    expect(tijdstipTekst('2026-07-01T12:00:00Z')).toBe('1 jul 2026, 14:00');
  });

  it('laat staan wat geen datum is', () => {
    expect(datumTekst('volgt nog')).toBe('volgt nog');
    expect(tijdstipTekst('volgt nog')).toBe('volgt nog');
  });

  it.each([
    ['2026-11-22', 'vandaag'],
    ['2026-11-23', 'morgen'],
    ['2026-11-21', 'gisteren'],
    ['2026-11-25', 'over 3 dagen'],
    ['2026-11-02', '20 dagen geleden'],
  ])('%s is op 22 november laat op de avond "%s"', (datum, tekst) => {
    expect(relatieveDag(datum, new Date('2026-11-22T22:30:00Z'))).toBe(tekst);
  });
});
