import { describe, expect, test } from '@jest/globals';
import { vindPersoonsgegevens } from './persoonscheck.js';

const gevonden = (tekst: string) => vindPersoonsgegevens(tekst).map(({ soort, tekst: wat }) => [soort, wat]);

describe('wat naar een persoon wijst', () => {
  test.each([
    ['Vraag het ook aan Dewi voordat u gaat.', [['NAAM', 'Dewi']]],
    ['Samira belde eerst de school.', [['NAAM', 'Samira']]],
    ['Wij spraken met mevrouw van der Linde over slapen.', [['NAAM', 'mevrouw van der Linde']]],
    ['Het nummer 123456782 stond in de brief.', [['NUMMER', '123456782']]],
    ['Het nummer 1234.56.782 stond in de brief.', [['NUMMER', '1234.56.782']]],
    ['Zij woont op 1061 AB.', [['ADRES', '1061 AB']]],
    ['Bel 06-12345678 als het misgaat.', [['ADRES', '06-12345678']]],
    ['Mail naar noor@voorbeeld.nl kan ook.', [['ADRES', 'noor@voorbeeld.nl']]],
    ['Op 3 maart 2026 ging het mis.', [['DATUM', '3 maart 2026']]],
    ['Zie dossier BV-2026-00142.', [['NUMMER', 'BV-2026-00142']]],
  ])('%s', (tekst, verwacht) => expect(gevonden(tekst)).toEqual(verwacht));

  test.each([
    'Vraag het kind eerst wat het zelf wil, en pas daarna wat ouders willen.',
    'Bel Veilig Thuis voordat u de Raad belt. Dat scheelt een week.',
    'Neem iemand mee die Arabisch spreekt. Wij deden dat te laat.',
    'Ik merkte dat ik te snel oplossingen gaf: eerst luisteren werkt beter.',
    '',
  ])('laat met rust: %s', (tekst) => expect(gevonden(tekst)).toEqual([]));

  test('zegt de plaats en wat u ermee doet', () => {
    const [vondst] = vindPersoonsgegevens('Praat met Dewi.');
    expect(vondst?.begin).toBe(10);
    expect(vondst?.advies).toContain('in plaats van een naam');
  });
});
