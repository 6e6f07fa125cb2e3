import { describe, expect, test } from '@jest/globals';
import { waaromNietVragen } from './vernietigingsrecht.js';

const mag = (leeftijd: number | null, vraagt: 'ZELF' | 'OUDER' | 'IEMAND_ANDERS', kindStemtIn = false, isKind = (leeftijd ?? 0) < 18): boolean => waaromNietVragen({ leeftijd, isKind, vraagt, kindStemtIn }) === null;

describe('wie om vernietiging mag vragen', () => {
  test('is vanaf 12 jaar de persoon zelf', () => expect([11, 12, 15, 16, 40].map((leeftijd) => mag(leeftijd, 'ZELF'))).toEqual([false, true, true, true, true]));

  test('is tot 12 jaar een ouder, van 12 tot 16 een ouder als het kind het ook wil, en daarna niet meer', () => {
    expect([0, 11, 12, 15, 16, 17, 30].map((leeftijd) => mag(leeftijd, 'OUDER'))).toEqual([true, true, false, false, false, false, false]);
    expect([12, 15, 16].map((leeftijd) => mag(leeftijd, 'OUDER', true))).toEqual([true, true, false]);
  });

  test('is nooit een ander, en van een kind zonder geboortedatum nog niemand', () => {
    expect([mag(5, 'IEMAND_ANDERS'), mag(40, 'IEMAND_ANDERS'), mag(null, 'OUDER', true, true), mag(null, 'ZELF', false, false)]).toEqual([false, false, false, true]);
  });
});
