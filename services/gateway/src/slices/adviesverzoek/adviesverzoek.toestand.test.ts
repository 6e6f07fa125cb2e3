import { describe, expect, test } from '@jest/globals';
import { Adviesverzoektoestand } from '@bv/begrippen';
import { Advieshandeling, kantVan, volgendAdvies } from './adviesverzoek.toestand.js';

const open = { REAGEREN: 'OPEN', TERUGVRAGEN: 'WACHT_OP_WIJKTEAM', ADVISEREN: 'BEANTWOORD', TOEWIJZEN: 'OPEN', AFSLUITEN: 'GESLOTEN', MELDEN: 'MELDING', MEELOPEN: 'MEELOPEN' };
const mag: Record<string, Record<string, string>> = {
  OPEN: open,
  WACHT_OP_WIJKTEAM: { ...open, TOEWIJZEN: 'WACHT_OP_WIJKTEAM' },
  BEANTWOORD: { REAGEREN: 'OPEN', ADVISEREN: 'BEANTWOORD', TOEWIJZEN: 'BEANTWOORD', AFSLUITEN: 'GESLOTEN', MELDEN: 'MELDING', MEELOPEN: 'MEELOPEN' },
  GESLOTEN: { REAGEREN: 'OPEN' },
};

describe('een vraag van een wijkteam', () => {
  test.each(Object.values(Adviesverzoektoestand).flatMap((toestand) => Object.values(Advieshandeling).map((handeling) => [toestand, handeling] as const)))('die %s is, bij %s', (toestand, handeling) => {
    expect(volgendAdvies(toestand, handeling, kantVan[handeling])).toBe(mag[toestand]?.[handeling]);
  });

  test('alleen wie vroeg reageert, sluit af of meldt; alleen Blijvend Veilig antwoordt, wijst toe of loopt mee', () => {
    expect(Object.values(Advieshandeling).filter((handeling) => volgendAdvies('OPEN', handeling, 'wijkteam'))).toEqual(['REAGEREN', 'AFSLUITEN', 'MELDEN']);
    expect(Object.values(Advieshandeling).filter((handeling) => volgendAdvies('OPEN', handeling, 'duo'))).toEqual(['TERUGVRAGEN', 'ADVISEREN', 'TOEWIJZEN', 'MEELOPEN']);
    expect(volgendAdvies('OPEN', 'ADVISEREN', 'veilig-thuis')).toBeUndefined();
    expect(volgendAdvies('WEG', 'REAGEREN', 'wijkteam')).toBeUndefined();
  });
});
