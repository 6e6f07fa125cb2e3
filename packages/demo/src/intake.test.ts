import { vindPersoonsgegevens } from '@bv/begrippen';
import { describe, expect, it } from '@jest/globals';
import { maakIntake } from './intake.js';

const { adviesvraag } = maakIntake(new Date('2026-11-24T10:00:00Z'));

describe('de adviesvragen van de demonstratie', () => {
  it('noemen niemand, zoals het product van elke adviesvraag eist', () => {
    for (const { kern, vraag, antwoord } of adviesvraag) for (const tekst of [kern, vraag, antwoord ?? '']) expect(vindPersoonsgegevens(tekst)).toEqual([]);
  });

  it('laten elke gewone toestand zien', () => {
    expect(adviesvraag.map(({ toestand }) => toestand)).toEqual(['OPEN', 'BEANTWOORD', 'GESLOTEN']);
  });
});
