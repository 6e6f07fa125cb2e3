import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDatum } from './datum.js';
import { omgedraaideDatum, verschrevenDatums } from './datumvarianten.js';

const datum = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((moment) => moment.toISOString().slice(0, 10));
const verschil = (een: string, ander: string): number => Array.from(een).filter((teken, plaats) => teken !== ander[plaats]).length;

describe('een geboortedatum die iemand verkeerd typt', () => {
  test('met dag en maand omgedraaid is er alleen als dat een andere, bestaande dag is', () => {
    expect(omgedraaideDatum('1988-03-04')).toBe('1988-04-03');
    expect(omgedraaideDatum('1988-03-14')).toBeUndefined();
    expect(omgedraaideDatum('1988-03-03')).toBeUndefined();
  });

  test('met één cijfer anders is altijd een bestaande dag die één cijfer scheelt, en geen enkele ontbreekt', () => {
    fc.assert(fc.property(datum, (dag) => {
      const varianten = verschrevenDatums(dag);
      expect(varianten.every((variant) => isDatum(variant) && verschil(variant, dag) === 1)).toBe(true);
      expect(new Set(varianten).size).toBe(varianten.length);
      expect(varianten.length).toBeLessThanOrEqual(72);
    }));
    expect(verschrevenDatums('2018-03-01')).toEqual(expect.arrayContaining(['2013-03-01', '2018-05-01', '2018-03-21', '1018-03-01'].filter((dag) => dag >= '1900')));
  });

  test('werkt beide kanten op: wie van a naar b komt, komt van b naar a', () => {
    fc.assert(fc.property(datum, (dag) => {
      for (const variant of verschrevenDatums(dag)) expect(verschrevenDatums(variant)).toContain(dag);
      const om = omgedraaideDatum(dag);
      if (om !== undefined) expect(omgedraaideDatum(om)).toBe(dag);
    }));
  });
});
