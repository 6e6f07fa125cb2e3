import { Toetsingtoestand } from '@bv/begrippen';
import { describe, expect, test } from '@jest/globals';
import { naToetshandeling, Toetshandeling } from './toetsing.toestand.js';

const { AANGEVRAAGD, IN_TOETSING, GEDEELD, INGETROKKEN } = Toetsingtoestand;

describe('de toetsing als toestandsmachine', () => {
  const kan: Readonly<Record<string, string>> = {
    [`${AANGEVRAAGD} OPPAKKEN`]: IN_TOETSING,
    [`${AANGEVRAAGD} INTREKKEN`]: INGETROKKEN,
    [`${IN_TOETSING} BEVINDEN`]: IN_TOETSING,
    [`${IN_TOETSING} DELEN`]: GEDEELD,
    [`${IN_TOETSING} INTREKKEN`]: INGETROKKEN,
  };

  test.each(Object.values(Toetsingtoestand).flatMap((toestand) => Object.values(Toetshandeling).map((handeling) => [toestand, handeling] as const)))('%s %s', (toestand, handeling) => {
    expect(naToetshandeling(toestand, handeling)).toBe(kan[`${toestand} ${handeling}`] ?? null);
  });
});
