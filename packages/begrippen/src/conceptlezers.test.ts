import { describe, expect, test } from '@jest/globals';
import { conceptlezers, moetGehoord, VERSIELID, type Versielid, zonderReactie } from './conceptlezers.js';

const lid = (volgnummer: number, kop: string, ...regels: string[]): Versielid => ({ id: `stuk-${volgnummer}`, volgnummer, kop, tekst: regels.join('\n') });
const namen = (leden: readonly Versielid[]): (string | null)[] => leden.map(({ kop }) => kop);

describe('wie het concept leest', () => {
  test.each([
    ['een ouder', ['38 jaar', 'Ouder'], true],
    ['een ouder van wie de leeftijd onbekend is', ['Ouder'], true],
    ['een kind van twaalf', ['12 jaar', 'Kind'], true],
    ['een kind van elf', ['11 jaar', 'Kind'], false],
    ['een ongeboren kind', ['Kind'], false],
    ['een grootouder', ['70 jaar', 'Grootouder'], false],
    ['een grootouder met gezag', ['70 jaar', 'Grootouder', VERSIELID.GEZAG], true],
    ['een ouder die overleden is', ['38 jaar', 'Ouder', VERSIELID.OVERLEDEN], false],
    ['wie niet meer bij het gezin hoort', ['38 jaar', 'Ouder', VERSIELID.GEEN_LID], false],
  ])('%s', (_wie, regels, gehoord) => {
    expect(moetGehoord({ tekst: regels.join('\n') })).toBe(gehoord);
  });

  test('wie in een volgend deel opnieuw is vastgezet, is dezelfde; het nieuwste deel zegt of die gevraagd wordt', () => {
    const leden = [lid(9, 'Bo Proef', '12 jaar', 'Kind'), lid(1, 'Fatima Proef', '38 jaar', 'Ouder'), lid(2, 'Bo Proef', '11 jaar', 'Kind'), lid(10, 'Oma Proef', '70 jaar', 'Grootouder', VERSIELID.GEZAG)];
    expect(conceptlezers(leden, 9).map(({ id }) => id)).toEqual(['stuk-1', 'stuk-2', 'stuk-10']);
  });

  test('twee mensen met dezelfde naam in het eerste deel zijn twee mensen', () => {
    expect(namen(conceptlezers([lid(1, 'Jan Proef', '40 jaar', 'Ouder'), lid(2, 'Jan Proef', '14 jaar', 'Kind')], null))).toEqual(['Jan Proef', 'Jan Proef']);
  });

  test('ieder van hen telt apart; een reactie van een ander telt voor niemand', () => {
    const lezers = conceptlezers([lid(1, 'Fatima Proef', '38 jaar', 'Ouder'), lid(2, 'Tom Proef', '40 jaar', 'Ouder')], null);
    expect(namen(zonderReactie(lezers, [{ stukId: null }]))).toEqual(['Fatima Proef', 'Tom Proef']);
    expect(namen(zonderReactie(lezers, [{ stukId: 'stuk-1' }, { stukId: 'stuk-1' }]))).toEqual(['Tom Proef']);
    expect(zonderReactie(lezers, [{ stukId: 'stuk-1' }, { stukId: 'stuk-2' }])).toEqual([]);
  });
});
