import { describe, expect, test } from '@jest/globals';
import { maten } from '@bv/begrippen';
import { cijfersVan, inGrafiek, keuzesVan, SAMEN, wachttijdzin } from './cijferselectie.js';
import { csvVan } from './csv.js';
import { groep } from '../proef/proefcijfers.js';

const WEST = groep('G:West', 'West', { EERSTE_HULP: { D30: 60, D60: 40, LANGER: 10, NOG_GEEN: 200 }, FASE: { GEEN: 30, HERSTELGERICHT_WERKEN: null } });
const NOORD = groep('G:Noord', 'Noord', { EERSTE_HULP: { D30: 5, D60: null }, FASE: { GEEN: null } });
const TEAMS = groep('*', 'Alle teams', { CASELOAD: { W4: 10 }, REFLECTIE: { '2026-10': 15, '2026-09': null } });
const van = (keuze: string, code: string) => cijfersVan([WEST, NOORD, TEAMS], keuze).find(({ maat }) => maat.code === code)!;

describe('cijfers over gezinnen samen', () => {
  test('zijn per gebied te kiezen, of samen; niets ertussenin', () => {
    expect(keuzesVan([WEST, NOORD, TEAMS]).map(({ code }) => code)).toEqual([SAMEN, 'G:West', 'G:Noord']);
    expect(keuzesVan([WEST, TEAMS]).map(({ code }) => code)).toEqual(['G:West']);
  });

  test('samen is de som van wat verteld is, en zegt niets over wat verborgen bleef', () => {
    expect(van(SAMEN, 'EERSTE_HULP').vakken.map(({ code, aantal }) => [code, aantal]).slice(0, 3)).toEqual([['D30', 65], ['D60', 40], ['D90', null]]);
    expect(van(SAMEN, 'FASE').n).toBe(30);
    expect(van('G:Noord', 'FASE').n).toBe(0);
  });

  test('wat over alle teams gaat, is in elk gebied hetzelfde, en maanden staan op volgorde', () => {
    for (const keuze of [SAMEN, 'G:West', 'G:Noord']) expect([keuze, van(keuze, 'CASELOAD').n]).toEqual([keuze, 10]);
    expect(van(SAMEN, 'REFLECTIE').vakken).toEqual([{ code: '2026-09', naam: 'sep 2026', aantal: null }, { code: '2026-10', naam: 'okt 2026', aantal: 15 }]);
  });

  test('wie nog wacht, staat in de tabel en niet in de grafiek, en telt niet mee in het midden', () => {
    expect(inGrafiek(van('G:West', 'EERSTE_HULP')).map(({ code }) => code)).not.toContain('NOG_GEEN');
    expect(wachttijdzin(van('G:West', 'EERSTE_HULP'))).toBe('Van de gezinnen die hier geteld zijn, had de helft hulp binnen 30 dagen. Ten minste 100 van 110 waren sneller dan de 9 maanden van de oude keten.');
    const [oost] = cijfersVan([groep('G:Oost', 'Oost', { EERSTE_HULP: { D30: 10, LANGER: 20 } })], 'G:Oost').filter(({ maat }) => maat.code === 'EERSTE_HULP');
    expect(oost && wachttijdzin(oost)).toContain('wachtte de helft langer dan 270 dagen. Ten minste 10 van 30');
    expect(wachttijdzin(van('G:Noord', 'FASE'))).toBeNull();
  });

  test('het bestand zegt bij elk getal wat geteld is, en een rekenblad rekent er niet mee', () => {
    const csv = csvVan([van('G:West', 'FASE')], '=West', '20 nov 2026');
    expect(csv.split('\r\n')[1]).toBe('"Hoe ver gezinnen zijn gekomen";"\'=West";"Nog geen fase";"30";"gezinnen";"20 nov 2026";"De verste fase waarin een gezin ooit was.";"Laat zien welke fase gezinnen bereikten. Een fase terug is geen mislukking en is hier niet te zien."');
    expect(csv).toContain('"minder dan 5"');
  });

  test('elke grafiek heeft een zin en een definitie, en wat buiten de grafiek staat, bestaat', () => {
    expect(maten.filter(({ zin, definitie, vakken, periode }) => zin.length < 40 || definitie.length < 15 || (vakken.length === 0 && !periode))).toEqual([]);
    expect(maten.flatMap(({ buiten = [], vakken }) => buiten.filter((code) => !vakken.some((vak) => vak.code === code)))).toEqual([]);
    expect(new Set(maten.map(({ code }) => code)).size).toBe(maten.length);
  });
});
