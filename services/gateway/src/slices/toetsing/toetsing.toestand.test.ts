import { Toetsingtoestand } from '@bv/begrippen';
import { describe, expect, test } from '@jest/globals';
import { DOOR, LOPEND, naToetshandeling, Toetshandeling } from './toetsing.toestand.js';

const { AANGEVRAAGD, IN_TOETSING, TERUGGEGEVEN, VOORGELEGD, GEDEELD, INGETROKKEN } = Toetsingtoestand;

// Written by hand, from what was agreed: not from the table under test.
const kan: Readonly<Record<string, string>> = {
  [`${AANGEVRAAGD} OPPAKKEN`]: IN_TOETSING, [`${AANGEVRAAGD} INTREKKEN`]: INGETROKKEN,
  [`${IN_TOETSING} BEVINDEN`]: IN_TOETSING, [`${IN_TOETSING} VRAGEN`]: IN_TOETSING, [`${IN_TOETSING} BEANTWOORDEN`]: IN_TOETSING,
  [`${IN_TOETSING} ADVIES_VRAGEN`]: IN_TOETSING, [`${IN_TOETSING} ADVISEREN`]: IN_TOETSING, [`${IN_TOETSING} TERUGGEVEN`]: TERUGGEGEVEN,
  [`${IN_TOETSING} VOORLEGGEN`]: VOORGELEGD, [`${IN_TOETSING} INTREKKEN`]: INGETROKKEN,
  [`${TERUGGEGEVEN} BEANTWOORDEN`]: TERUGGEGEVEN, [`${TERUGGEGEVEN} AANVULLEN`]: IN_TOETSING, [`${TERUGGEGEVEN} INTREKKEN`]: INGETROKKEN,
  [`${VOORGELEGD} REAGEREN`]: VOORGELEGD, [`${VOORGELEGD} BIJSTELLEN`]: IN_TOETSING, [`${VOORGELEGD} DELEN`]: GEDEELD, [`${VOORGELEGD} INTREKKEN`]: INGETROKKEN,
};

describe('de toetsing als toestandsmachine', () => {
  test.each(Object.values(Toetsingtoestand).flatMap((toestand) => Object.values(Toetshandeling).map((handeling) => [toestand, handeling] as const)))('%s %s', (toestand, handeling) => {
    expect(naToetshandeling(toestand, handeling)).toBe(kan[`${toestand} ${handeling}`] ?? null);
  });

  test('uit gedeeld en ingetrokken gaat niets meer, en elke andere toestand is te verlaten', () => {
    expect(LOPEND).toEqual([AANGEVRAAGD, IN_TOETSING, TERUGGEGEVEN, VOORGELEGD]);
    for (const toestand of LOPEND) expect(Object.values(Toetshandeling).some((handeling) => ![null, toestand].includes(naToetshandeling(toestand, handeling)))).toBe(true);
  });

  test('elke toestand is te bereiken, en elke handeling heeft één hoedanigheid', () => {
    expect(new Set([AANGEVRAAGD, ...Object.values(kan)])).toEqual(new Set(Object.values(Toetsingtoestand)));
    expect(Object.keys(DOOR).sort()).toEqual(Object.keys(Toetshandeling).sort());
  });
});
