import { describe, expect, test } from '@jest/globals';
import { Toegangsverzoektoestand } from '@bv/begrippen';
import { Verzoekhandeling, volgendVerzoek } from './toegangsverzoek.toestand.js';

const mag: Record<string, string> = {
  'AANGEVRAAGD TOEKENNEN': 'TOEGEKEND',
  'AANGEVRAAGD AFWIJZEN': 'AFGEWEZEN',
  'AANGEVRAAGD INTREKKEN': 'INGETROKKEN',
  'TOEGEKEND BEEINDIGEN': 'BEEINDIGD',
  'VERVALLEN AFWIJZEN': 'AFGEWEZEN',
};

describe('een verzoek om inzage', () => {
  test.each(Object.values(Toegangsverzoektoestand).flatMap((toestand) => Object.values(Verzoekhandeling).map((handeling) => [toestand, handeling] as const)))(
    'dat %s is, bij %s',
    (toestand, handeling) => expect(volgendVerzoek(toestand, handeling)).toBe(mag[`${toestand} ${handeling}`]),
  );

  test('zonder bekende toestand kan niets', () => {
    for (const toestand of [null, '', 'WEG']) expect(volgendVerzoek(toestand, 'TOEKENNEN')).toBeUndefined();
  });
});
