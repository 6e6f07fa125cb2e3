import { describe, expect, test } from '@jest/globals';
import { Overdrachttoestand } from '@bv/begrippen';
import { Overdrachthandeling, volgendeOverdracht } from './overdracht.toestand.js';

const mag: Record<string, string> = {
  'AANGEBODEN AANVAARDEN': 'AANVAARD',
  'AANGEBODEN WEIGEREN': 'GEWEIGERD',
  'AANGEBODEN INTREKKEN': 'INGETROKKEN',
  'AANGEBODEN VRAGEN': 'AANGEBODEN',
  'AANGEBODEN BEANTWOORDEN': 'AANGEBODEN',
  'AANVAARD AFRONDEN': 'AFGEROND',
};

describe('een overdracht', () => {
  test.each(Object.values(Overdrachttoestand).flatMap((toestand) => Object.values(Overdrachthandeling).map((handeling) => [toestand, handeling] as const)))(
    'die %s is, bij %s',
    (toestand, handeling) => expect(volgendeOverdracht(toestand, handeling)).toBe(mag[`${toestand} ${handeling}`]),
  );

  test('zonder bekende toestand kan niets', () => {
    for (const toestand of [null, '', 'WEG']) expect(volgendeOverdracht(toestand, 'AANVAARDEN')).toBeUndefined();
  });
});
