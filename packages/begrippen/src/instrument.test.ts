import { describe, expect, test } from '@jest/globals';
import { antwoordbezwaren, instrumentbestand, instrumentvragen, vreemdeAntwoorden } from './instrument.js';

const vragen = instrumentvragen.parse([
  { code: 'NU_GEVAAR', groep: 'Nu', tekst: 'Loopt iemand nu gevaar?', hulp: null, antwoorden: [{ code: 'JA', tekst: 'Ja', vraagtToelichting: true }, { code: 'NEE', tekst: 'Nee', vraagtToelichting: false }] },
  { code: 'EERDER', groep: 'Eerder', tekst: 'Gebeurde dit eerder?', hulp: 'Ook bij anderen.', antwoorden: [{ code: 'JA', tekst: 'Ja', vraagtToelichting: false }, { code: 'ONBEKEND', tekst: 'Niet bekend', vraagtToelichting: false }] },
]);
const antwoord = (vraag: string, gekozen: string, toelichting: string | null = null) => ({ vraag, antwoord: gekozen, toelichting });

describe('het instrument', () => {
  test('wil op elke vraag één eigen antwoord', () => {
    expect(antwoordbezwaren(vragen, []).map(({ vraag, veld }) => [vraag, veld])).toEqual([['NU_GEVAAR', 'antwoord'], ['EERDER', 'antwoord']]);
    expect(antwoordbezwaren(vragen, [antwoord('NU_GEVAAR', 'ONBEKEND'), antwoord('EERDER', 'JA'), antwoord('EERDER', 'JA')])).toHaveLength(2);
    expect(antwoordbezwaren(vragen, [antwoord('NU_GEVAAR', 'NEE'), antwoord('EERDER', 'JA')])).toEqual([]);
  });

  test('wil uitleg waar het antwoord daarom vraagt', () => {
    expect(antwoordbezwaren(vragen, [antwoord('NU_GEVAAR', 'JA', '  '), antwoord('EERDER', 'JA')])).toEqual([{ vraag: 'NU_GEVAAR', veld: 'toelichting', tekst: 'Leg uit: Loopt iemand nu gevaar?' }]);
    expect(antwoordbezwaren(vragen, [antwoord('NU_GEVAAR', 'JA', 'Vader is thuis.'), antwoord('EERDER', 'JA')])).toEqual([]);
  });

  test('kent geen antwoord op een vraag die er niet in staat', () => {
    expect(vreemdeAntwoorden(vragen, [antwoord('ANDERS', 'JA')])).toBe(true);
    expect(vreemdeAntwoorden(vragen, [antwoord('EERDER', 'JA')])).toBe(false);
  });

  test('keurt een bestand met twee keer dezelfde vraag, of met één antwoord, af', () => {
    const goed = { versie: 2, titel: 'Proef', geldigVan: '2027-01-01', vragen };
    expect(instrumentbestand.safeParse(goed).success).toBe(true);
    expect(instrumentbestand.safeParse({ ...goed, vragen: [vragen[0], vragen[0]] }).success).toBe(false);
    expect(instrumentbestand.safeParse({ ...goed, vragen: [{ ...vragen[0], antwoorden: vragen[0]?.antwoorden.slice(0, 1) }] }).success).toBe(false);
  });
});
