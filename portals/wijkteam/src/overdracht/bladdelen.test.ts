import { describe, expect, test } from '@jest/globals';
import { blad } from '../app/proef/proefgezin.js';
import { bladdelen } from './bladdelen.js';
import { blijftDicht, straksOpen } from './straks-zichtbaar.js';

describe('het blad van een overdracht', () => {
  test('staat in de volgorde waarin iemand het leest', () => {
    const delen = bladdelen(blad().stukken);
    expect(delen.filter(({ stukken }) => stukken.length > 0).map(({ soort }) => soort)).toEqual(['GEZINSLID', 'AFSPRAAK', 'VRAAG']);
  });

  test('zegt ook wat er niet op staat, behalve de aanleiding', () => {
    const leeg = bladdelen([]);
    expect(leeg.map(({ soort }) => soort)).toEqual(['GEZINSLID', 'AFSPRAAK', 'RISICO', 'TERUGKOMEN', 'VAST_GEZICHT', 'VRAAG']);
  });
});

describe('wat het wijkteam straks ziet', () => {
  test('zijn de afspraken, de zorgen om te bewaken en wat het gezin zelf zegt', () =>
    expect(straksOpen().map(({ label }) => label)).toEqual(expect.arrayContaining(['AFSPRAAK', 'RISICO_BEWAKEN', 'ZIENSWIJZE', 'CONTACT', 'AFSLUITING'])));

  test('zijn niet de feiten en de interpretaties, en daar staat een reden bij', () => {
    const dicht = Object.fromEntries(blijftDicht().map(({ label, uitleg }) => [label, uitleg]));
    expect(dicht).toMatchObject({ FEIT: expect.stringContaining('Het dossier van het duo gaat niet mee'), INTERPRETATIE: expect.any(String), MELDING: expect.any(String) });
  });

  test('noemt nergens wat alleen al door genoemd te worden kwaad doet', () => {
    const genoemd = [...straksOpen(), ...blijftDicht()].map(({ label }) => label);
    expect(genoemd.filter((label) => ['MELDER_OPEN', 'MELDER_ANONIEM', 'REFLECTIE', 'GEHEIM_ADRES'].includes(label))).toEqual([]);
  });
});
