import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Gegevenscategorie } from './gegevenscategorie.js';
import { labels } from './label.js';
import { HOOGSTE_AANTAL_LABELS, alleLabels, bit, labelsIn, mag, masker } from './masker.js';

// Written by hand: these numbers stand in databases. A label is added at the end, never in between.
const VASTE_VOLGORDE = [
  'PROCES', 'IDENTIFICEREND', 'CONTACT', 'GEHEIM_ADRES', 'BSN', 'BSN_EINDE', 'MELDER_OPEN', 'MELDER_ANONIEM', 'MELDING_INTERN',
  'MELDING', 'BEOORDELING', 'VEILIGHEID', 'RISICO', 'RISICO_BEWAKEN', 'FEIT', 'INTERPRETATIE', 'ZIENSWIJZE', 'BIJZONDER', 'HULP',
  'CONTACTMOMENT', 'TOETSING', 'TOETS_CONCEPT', 'MAATREGEL', 'REFLECTIE', 'OVERDRACHT', 'TERUGKOPPELING', 'AFSLUITING', 'KERN',
  'AFSPRAAK', 'TOETSVRAAG', 'RECHTEN',
];

const eenLijst = fc.subarray(Object.values(Gegevenscategorie));

describe('labels', () => {
  test('houden hun vaste bit', () => {
    expect(VASTE_VOLGORDE.map((naam, plaats) => [naam, plaats])).toEqual(alleLabels.map((label) => [label, labels[label].bit]));
  });

  test('passen in 31 bits', () => {
    expect(alleLabels.length).toBeLessThanOrEqual(HOOGSTE_AANTAL_LABELS);
    expect(masker(alleLabels)).toBeGreaterThan(0);
  });

  test.each(alleLabels)('%s heeft een naam, een omschrijving, een reden in hele zinnen en een grondslag', (label) => {
    const { naam, omschrijving, reden, grondslag } = labels[label];
    for (const tekst of [naam, omschrijving, grondslag]) expect(tekst.trim()).not.toBe('');
    expect(reden).toMatch(/^[A-Z].*\.$/);
  });

  test('wat niemand beslist, is niet aan te vragen', () => {
    for (const label of alleLabels) if (labels[label].beslisser === 'NIEMAND') expect(labels[label].aanvraagbaar).toBe(false);
  });

  test('stil is waar weten dat het er is al schaadt', () => {
    expect(alleLabels.filter((label) => labels[label].stil)).toEqual(['GEHEIM_ADRES', 'MELDER_OPEN', 'MELDER_ANONIEM', 'REFLECTIE']);
  });
});

describe('een masker', () => {
  test('geeft dezelfde labels terug', () => {
    fc.assert(fc.property(eenLijst, (lijst) => {
      expect(new Set(labelsIn(masker(lijst)))).toEqual(new Set(lijst));
    }));
  });

  test('is open voor precies de labels die erin zitten', () => {
    fc.assert(fc.property(eenLijst, fc.constantFrom(...alleLabels), (lijst, label) => {
      expect(mag(masker(lijst), label)).toBe(lijst.includes(label));
    }));
  });

  test('is dicht voor een label dat niet bestaat', () => {
    expect(mag(-1, 'ONBEKEND' as Gegevenscategorie)).toBe(false);
    expect(mag(-1, 'toString' as Gegevenscategorie)).toBe(false);
    expect(bit('PROCES')).toBe(1);
  });
});
