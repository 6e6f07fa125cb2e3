import { describe, expect, test } from '@jest/globals';
import { Formuliertoestand } from '@bv/begrippen';
import { Formulierhandeling, volgendFormulier } from './formulier.toestand.js';

const mag: Record<string, string> = {
  'ONTVANGEN OPPAKKEN': 'OPGEPAKT', 'OPGEPAKT OVERNEMEN': 'OPGEPAKT', 'OPGEPAKT TERUGGEVEN': 'ONTVANGEN', 'OPGEPAKT MELDING_VASTGELEGD': 'VERWERKT', 'OPGEPAKT SLUITEN': 'GESLOTEN',
};

describe('een formulier', () => {
  test.each(Object.values(Formuliertoestand).flatMap((toestand) => Object.values(Formulierhandeling).map((handeling) => [toestand, handeling] as const)))(
    'dat %s is, bij %s',
    (toestand, handeling) => expect(volgendFormulier(toestand, handeling)).toBe(mag[`${toestand} ${handeling}`]),
  );

  test('zonder bekende toestand kan niets', () => expect(volgendFormulier('WEG', 'OPPAKKEN')).toBeUndefined());
});
