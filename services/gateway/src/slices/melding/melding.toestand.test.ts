import { describe, expect, test } from '@jest/globals';
import { Meldingtoestand } from '@bv/begrippen';
import { Meldinghandeling, volgendeMelding } from './melding.toestand.js';

const mag: Record<string, string> = { 'NIEUW OPPAKKEN': 'IN_BEOORDELING', 'IN_BEOORDELING BEOORDELEN': 'BEOORDEELD' };

describe('een melding', () => {
  test.each(Object.values(Meldingtoestand).flatMap((toestand) => Object.values(Meldinghandeling).map((handeling) => [toestand, handeling] as const)))(
    'die %s is, bij %s',
    (toestand, handeling) => expect(volgendeMelding(toestand, handeling)).toBe(mag[`${toestand} ${handeling}`]),
  );

  test('zonder bekende toestand kan niets', () => {
    for (const toestand of [null, '', 'WEG']) expect(volgendeMelding(toestand, 'OPPAKKEN')).toBeUndefined();
  });
});
