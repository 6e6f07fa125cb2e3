import { formulierInhoud, vindPersoonsgegevens } from '@bv/begrippen';
import { describe, expect, it, test } from '@jest/globals';
import { maakIntake } from './intake.js';

const { adviesvraag, formulier } = maakIntake(new Date('2026-11-24T10:00:00Z'));

describe('de adviesvragen van de demonstratie', () => {
  it('noemen niemand, zoals het product van elke adviesvraag eist', () => {
    for (const { kern, vraag, antwoord } of adviesvraag) for (const tekst of [kern, vraag, antwoord ?? '']) expect(vindPersoonsgegevens(tekst)).toEqual([]);
  });

  it('laten elke gewone toestand zien', () => {
    expect(adviesvraag.map(({ toestand }) => toestand)).toEqual(['OPEN', 'BEANTWOORD', 'GESLOTEN']);
  });
});

test('het ingestuurde formulier is zoals de openbare pagina het aanneemt', () => {
  for (const { inhoud } of formulier) expect(formulierInhoud.safeParse(JSON.parse(inhoud)).success).toBe(true);
});
