import { describe, expect, test } from '@jest/globals';
import { Adviesvraagtoestand } from '@bv/begrippen';
import { Adviesvraaghandeling, volgendeAdviesvraag } from './adviesvraag.toestand.js';

const mag: Record<string, string> = {
  'OPEN BEANTWOORDEN': 'BEANTWOORD', 'OPEN SLUITEN': 'GESLOTEN', 'OPEN OMZETTEN': 'WORDT_MELDING',
  'BEANTWOORD BEANTWOORDEN': 'BEANTWOORD', 'BEANTWOORD SLUITEN': 'GESLOTEN', 'BEANTWOORD OMZETTEN': 'WORDT_MELDING',
  'GESLOTEN HEROPENEN': 'OPEN', 'GESLOTEN OMZETTEN': 'WORDT_MELDING',
  'WORDT_MELDING TERUGZETTEN': 'OPEN', 'WORDT_MELDING MELDING_VASTGELEGD': 'OMGEZET',
};

describe('een adviesvraag', () => {
  test.each(Object.values(Adviesvraagtoestand).flatMap((toestand) => Object.values(Adviesvraaghandeling).map((handeling) => [toestand, handeling] as const)))(
    'die %s is, bij %s',
    (toestand, handeling) => expect(volgendeAdviesvraag(toestand, handeling)).toBe(mag[`${toestand} ${handeling}`]),
  );

  test('zonder bekende toestand kan niets', () => {
    for (const toestand of ['', 'WEG']) expect(volgendeAdviesvraag(toestand, 'SLUITEN')).toBeUndefined();
  });
});
