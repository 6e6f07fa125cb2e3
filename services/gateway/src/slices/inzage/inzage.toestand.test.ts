import { describe, expect, test } from '@jest/globals';
import { Inzagetoestand } from '@bv/begrippen';
import { Inzagehandeling, volgendeInzage } from './inzage.toestand.js';

const mag: Record<string, string> = {
  'AANGEVRAAGD VOORBEREIDEN': 'IN_VOORBEREIDING', 'AANGEVRAAGD WEIGEREN': 'GEWEIGERD', 'AANGEVRAAGD INTREKKEN': 'INGETROKKEN',
  'IN_VOORBEREIDING CONTROLEREN': 'GECONTROLEERD', 'IN_VOORBEREIDING WEIGEREN': 'GEWEIGERD', 'IN_VOORBEREIDING INTREKKEN': 'INGETROKKEN',
  'GECONTROLEERD VOORBEREIDEN': 'IN_VOORBEREIDING', 'GECONTROLEERD VERSTREKKEN': 'VERSTREKT', 'GECONTROLEERD WEIGEREN': 'GEWEIGERD', 'GECONTROLEERD INTREKKEN': 'INGETROKKEN',
};

describe('een inzageverzoek', () => {
  test.each(Object.values(Inzagetoestand).flatMap((toestand) => Object.values(Inzagehandeling).map((handeling) => [toestand, handeling] as const)))('dat %s is, bij %s', (toestand, handeling) =>
    expect(volgendeInzage(toestand, handeling)).toBe(mag[`${toestand} ${handeling}`]));

  test('zonder bekende toestand kan niets', () => {
    for (const toestand of [null, '', 'WEG']) expect(volgendeInzage(toestand, 'VERSTREKKEN')).toBeUndefined();
  });
});
