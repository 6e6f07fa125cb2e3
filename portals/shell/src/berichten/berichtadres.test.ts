import { describe, expect, test } from '@jest/globals';
import { berichtadres } from './berichtadres.js';

describe('het adres achter een bericht', () => {
  test.each([
    ['duo', 'OVERDRACHT_AANGEBODEN', '/duo/overdracht/h-1'],
    ['duo', 'DUO_GEVORMD', '/duo/gezin/c-1'],
    ['duo', 'TOETSING_GEDEELD', '/duo/gezin/c-1/toetsing'],
    ['duo', 'TOETSVRAAG_GESTELD', '/duo/gezin/c-1/toetsing'],
    ['rvdk', 'TOETSVRAAG_BEANTWOORD', '/rvdk/toetsing/h-1'],
    ['rvdk', 'TOETSING_AANGEVRAAGD', '/rvdk/toetsing/h-1'],
    ['rvdk', 'OVERDRACHT_GEWEIGERD', '/rvdk/gezin/c-1'],
    ['rvdk', 'DUO_GEVORMD', '/rvdk/gezin/c-1'],
    ['veilig-thuis', 'OVERDRACHT_AANVAARD', '/veilig-thuis/casus/c-1'],
    ['wijkteam', 'OVERDRACHT_AANGEBODEN', '/wijkteam/overdracht/h-1'],
    ['duo', 'NOODTOEGANG_GENOMEN', '/noodtoegang/h-1'],
    ['wijkteam', 'NOODTOEGANG_BEOORDEELD', '/noodtoegang/h-1'],
    ['privacy', 'NOODTOEGANG_GENOMEN', '/privacy/noodtoegang/h-1'],
    ['privacy', 'CASUS_GESLOTEN', undefined],
    ['privacy', 'TOEGANG_GEVRAAGD', '/inzageverzoeken'],
    ['rvdk', 'TOEGANG_TOEGEKEND', '/inzageverzoeken'],
    ['duo', 'INZAGE_NAKIJKEN', '/duo/gezin/c-1/inzage/h-1'],
    ['veilig-thuis', 'INZAGE_NAKIJKEN', '/veilig-thuis/casus/c-1/inzage/h-1'],
    ['wijkteam', 'INZAGE_NAGEKEKEN', '/wijkteam/gezin/c-1/inzage/h-1'],
  ] as const)('in %s van %s is %s', (portaal, soort, adres) => {
    expect(berichtadres(portaal, { soort, casusId: 'c-1', handelingId: 'h-1' })).toBe(adres);
  });

  test('is er niet als het bericht nergens over gaat', () => {
    expect(berichtadres('duo', { soort: 'TERUGKOPPELING', casusId: null, handelingId: null })).toBeUndefined();
  });
});
