import { describe, expect, test } from '@jest/globals';
import { vindRegel } from './beleid.js';
import type { Hoedanigheid, Stand } from './hoedanigheid.js';
import { beeindigingen, magBeeindigen, openingen, toelatingen, vindToelating } from './toelating.js';

type Rolnaam = `${Hoedanigheid} ${Stand}`;
const rol = (naam: Rolnaam) => {
  const [hoedanigheid, stand] = naam.split(' ') as [Hoedanigheid, Stand];
  return { hoedanigheid, stand };
};
const mag = (portaal: string, gever: Rolnaam, nemer: Rolnaam, isZelf = false, groepsportaal?: string): string | undefined =>
  vindToelating({ portaal, gever: rol(gever), nemer: rol(nemer), isZelf, ...(groepsportaal ? { groepsportaal } : {}) })?.id;

describe('betrokkenheid geven', () => {
  test.each<[string, Rolnaam, Rolnaam, string]>([
    ['veilig-thuis', 'VT_BEHANDELAAR ACTIEF', 'TEAMLEIDER KANDIDAAT', 'Veilig Thuis biedt een gezin aan'],
    ['rvdk', 'RAAD_AANDRAGER ACTIEF', 'TEAMLEIDER KANDIDAAT', 'Raad biedt een gezin aan'],
    ['duo', 'TEAMLEIDER ACTIEF', 'DUOLID ACTIEF', 'teamleider vormt het duo'],
    ['duo', 'TEAMLEIDER ACTIEF', 'VT_BEHANDELAAR NAZORG', 'Veilig Thuis krijgt nazorg als het duo er is'],
    ['duo', 'DUOLID ACTIEF', 'WIJKTEAM_HOUDER KANDIDAAT', 'duo biedt een gezin aan het wijkteam aan'],
    ['duo', 'DUOLID ACTIEF', 'DUOLID NAZORG', 'duo krijgt nazorg na de overdracht'],
    ['duo', 'DUOLID ACTIEF', 'WIJKTEAM_ADVIES ACTIEF', 'duo laat een ander meedenken over een gezin'],
    ['duo', 'DUOLID ACTIEF', 'WIJKTEAM_MEELOPER ACTIEF', 'duo laat een ander meelopen'],
    ['duo', 'DUOLID ACTIEF', 'TEGENDENKER ACTIEF', 'duo vraagt een tegendenker'],
    ['veilig-thuis', 'VT_BEHANDELAAR ACTIEF', 'VT_NAKIJKER ACTIEF', 'Veilig Thuis laat een inzage nakijken'],
    ['wijkteam', 'WIJKTEAM_HOUDER ACTIEF', 'WIJKTEAM_NAKIJKER ACTIEF', 'wijkteam laat een inzage nakijken'],
    ['duo', 'DUOLID ACTIEF', 'GEDRAGSDESKUNDIGE_TEAM ACTIEF', 'duo vraagt de gedragsdeskundige mee'],
  ])('in %s mag %s: %s', (portaal, gever, nemer, id) => {
    expect(mag(portaal, gever, nemer)).toBe(id);
  });

  test.each<[string, Rolnaam, Rolnaam]>([
    ['veilig-thuis', 'WACHTRIJ ACTIEF', 'VT_BEHANDELAAR ACTIEF'],
    ['duo', 'TEAMLEIDER KANDIDAAT', 'TEAMLEIDER ACTIEF'],
    ['rvdk', 'WACHTRIJ ACTIEF', 'TOETSER ACTIEF'],
    ['rvdk', 'TOETSER ACTIEF', 'TOETSER NAZORG'],
    ['wijkteam', 'WIJKTEAM_HOUDER KANDIDAAT', 'WIJKTEAM_HOUDER ACTIEF'],
  ])('in %s neemt iemand alleen zelf aan: %s → %s', (portaal, gever, nemer) => {
    expect(mag(portaal, gever, nemer, true)).toBeDefined();
    expect(mag(portaal, gever, nemer, false)).toBeUndefined();
  });

  test('een toetsing komt in de wachtrij van de Raad en nergens anders', () => {
    expect(mag('duo', 'DUOLID ACTIEF', 'WACHTRIJ ACTIEF', false, 'rvdk')).toBe('duo vraagt een toetsing aan');
    expect(mag('duo', 'DUOLID ACTIEF', 'WACHTRIJ ACTIEF', false, 'wijkteam')).toBeUndefined();
    expect(mag('duo', 'DUOLID ACTIEF', 'WACHTRIJ ACTIEF')).toBeUndefined();
  });

  test.each<[string, Rolnaam, Rolnaam]>([
    ['veilig-thuis', 'WACHTRIJ ACTIEF', 'TOETSER ACTIEF'],
    ['rvdk', 'WACHTRIJ ACTIEF', 'VT_BEHANDELAAR ACTIEF'],
    ['rvdk', 'TEAMLEIDER ACTIEF', 'DUOLID ACTIEF'],
    ['duo', 'TEAMLEIDER KANDIDAAT', 'DUOLID ACTIEF'],
    ['duo', 'DUOLID ACTIEF', 'TOETSER ACTIEF'],
    ['duo', 'DUOLID NAZORG', 'DUOLID ACTIEF'],
    ['duo', 'DUOLID ACTIEF', 'NOODTOEGANG ACTIEF'],
    ['wijkteam', 'WIJKTEAM_HOUDER ACTIEF', 'DUOLID ACTIEF'],
    ['wijkteam', 'WIJKTEAM_MEELOPER ACTIEF', 'WIJKTEAM_MEELOPER ACTIEF'],
    ['duo', 'TEAMLEIDER ACTIEF', 'WIJKTEAM_MEELOPER ACTIEF'],
    ['veilig-thuis', 'VT_NAKIJKER ACTIEF', 'VT_NAKIJKER ACTIEF'],
    ['wijkteam', 'WIJKTEAM_MEELOPER ACTIEF', 'WIJKTEAM_NAKIJKER ACTIEF'],
    ['duo', 'UITGESLOTEN ACTIEF', 'DUOLID ACTIEF'],
  ])('in %s mag niet: %s → %s', (portaal, gever, nemer) => {
    expect(mag(portaal, gever, nemer, true)).toBeUndefined();
  });

  test('elke rol in een toelating kent het beleid, en elke regel heeft een eigen naam', () => {
    for (const { gever, nemer } of [...toelatingen, ...beeindigingen]) {
      for (const { hoedanigheid, stand } of [gever, nemer]) expect(vindRegel(hoedanigheid, stand)).toBeDefined();
    }
    const namen = [...toelatingen, ...beeindigingen].map(({ id }) => id);
    expect(new Set(namen).size).toBe(namen.length);
  });

  test('wie iets geeft, werkt in een portaal waar die betrokkenheid telt', () => {
    for (const { gever, portaal } of [...toelatingen, ...beeindigingen]) {
      expect(vindRegel(gever.hoedanigheid, gever.stand)?.portalen).toContain(portaal);
    }
  });

  test('een casus openen maakt niemand duolid of toetser', () => {
    expect(openingen.map(({ nemer }) => nemer.hoedanigheid)).toEqual(['VT_BEHANDELAAR', 'WACHTRIJ', 'RAAD_AANDRAGER']);
  });
});

describe('betrokkenheid stoppen', () => {
  const stopt = (portaal: string, gever: Rolnaam, nemer: Rolnaam, isZelf = false): boolean =>
    magBeeindigen({ portaal, gever: rol(gever), nemer: rol(nemer), isZelf });

  test('de eigen mag altijd', () => {
    expect(stopt('duo', 'DUOLID ACTIEF', 'DUOLID ACTIEF', true)).toBe(true);
  });

  test('Veilig Thuis laat pas los als de teamleider het duo vormt', () => {
    expect(stopt('duo', 'TEAMLEIDER ACTIEF', 'VT_BEHANDELAAR ACTIEF')).toBe(true);
    expect(stopt('duo', 'TEAMLEIDER KANDIDAAT', 'VT_BEHANDELAAR ACTIEF')).toBe(false);
  });

  test('niemand haalt een uitsluiting weg, en wie er niet over gaat stopt niets van een ander', () => {
    expect(stopt('duo', 'DUOLID ACTIEF', 'UITGESLOTEN ACTIEF')).toBe(false);
    expect(stopt('wijkteam', 'WIJKTEAM_HOUDER ACTIEF', 'DUOLID ACTIEF')).toBe(false);
    expect(stopt('duo', 'TEAMLEIDER ACTIEF', 'TOETSER ACTIEF')).toBe(false);
  });
});
