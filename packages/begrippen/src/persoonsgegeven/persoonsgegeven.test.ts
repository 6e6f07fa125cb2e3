import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { onbevestigd } from './plek.js';
import { vindPersoonsgegevens } from './persoonsgegeven.js';

const vind = (tekst: string): string[] => vindPersoonsgegevens(tekst).map(({ soort, tekst: stuk }) => `${soort} ${stuk}`);

describe('wat naar een mens wijst, wordt aangewezen', () => {
  test.each([
    ['De moeder heet Fatima en is bang.', ['NAAM Fatima']],
    ['sem van 8 durft niet naar huis', ['NAAM sem']],
    ['Sem durft niet naar huis.', ['NAAM Sem']],
    ['Ik bel over Truus van den Berg en haar man.', ['NAAM Truus van den Berg']],
    ['Xantippe van der Ploeg belde.', ['NAAM Xantippe van der Ploeg']],
    ['Het gaat om J. de Vries.', ['NAAM J. de Vries']],
    ['Mijn buurman De Wit schreeuwt.', ['NAAM De Wit']],
    ['De vader, Kowalczyk, drinkt.', ['NAAM Kowalczyk']],
    ['Anne-Marie slaat haar kind.', ['NAAM Anne-Marie']],
    ['Familie Özdemir woont daar.', ['NAAM Özdemir']],
    ['Toen Fatima belde, was het te laat.', ['NAAM Fatima']],
    ['postcode 1061 ab 12', ['ADRES 1061 ab 12']],
    ['Roos huilt. Ik zag Roos weer.', ['NAAM Roos']],
    ['Het nummer is 123456782.', ['BSN 123456782']],
    ['Het nummer is 1234.56.782 zei hij.', ['BSN 1234.56.782']],
    ['nummer 123 456 782', ['BSN 123 456 782']],
    ['bsn: 123456789', ['BSN 123456789']],
    ['Zij is van 12-03-2018.', ['DATUM 12-03-2018']],
    ['geboren 12 maart 2018', ['DATUM 12 maart 2018']],
    ['geb. 1-2-18', ['DATUM 1-2-18']],
    ['Bel 06-12 34 56 78.', ['TELEFOON 06-12 34 56 78']],
    ['Bel +31 6 12345678.', ['TELEFOON +31 6 12345678']],
    ['Bel (020) 555 01 00 maar.', ['TELEFOON (020) 555 01 00']],
    ['Mail naar j.bakker@school.nl graag.', ['EMAIL j.bakker@school.nl']],
    ['Zij woont op 1061 AB 12.', ['ADRES 1061 AB 12']],
    ['postcode 1061ab', ['ADRES 1061ab']],
    ['Zie dossier BV-2026-00142.', ['DOSSIERNUMMER BV-2026-00142']],
    ['Het is in de Kinkerstraat 12.', ['ADRES Kinkerstraat 12']],
    ['kinkerstraat 12-2', ['ADRES kinkerstraat 12-2']],
  ])('%s', (tekst, verwacht) => expect(vind(tekst)).toEqual(verwacht));
});

describe('gewone zinnen blijven met rust', () => {
  test.each([
    ['Een moeder vraagt wat zij kan doen. Haar zoon van 8 slaapt slecht.'],
    ['De leerkracht zag in 2018 en 2019 blauwe plekken.'],
    ['Veilig Thuis Amsterdam-Amstelland belde de Raad. Het kind heeft ADHD.'],
    ['Vader is boos als hij drinkt: Wat moet ik doen?'],
    ['- Een kind van 4\n- Een kind van 6'],
    ['“Ik ben bang,” zei het kind. Wil het naar huis?'],
    ['Het kind K. van 8 en meisje A zijn bang.'],
    ['Met Kerst en in december gaat het mis. Een Marokkaanse oma helpt.'],
    ['De roos was rood en de storm ging liggen.'],
    ['ZIJ IS BANG EN WIL WEG UIT HET HUIS'],
    ['Er waren 12 keer ruzies, 3 in 2026.'],
    [''],
  ])('%s', (tekst) => expect(vind(tekst)).toEqual([]));
});

test('elke plek bevestigt iemand los van de andere, en zij blijft bevestigd als er iets anders verandert', () => {
  const [eerste, tweede] = vindPersoonsgegevens('Sem belt. Dan belt Sem.');
  expect([eerste?.plek, tweede?.plek]).toEqual(['sem#1', 'sem#2']);
  const later = vindPersoonsgegevens('Vandaag: Sem belt. Dan belt Sem weer.');
  expect(onbevestigd(later, ['sem#1']).map(({ plek }) => plek)).toEqual(['sem#2']);
});

test('elke plek staat in de tekst waar zij zegt, op volgorde en zonder overlap', () => {
  const stuk = fc.oneof(fc.string(), fc.constantFrom('Sem', ' van de ', 'Berg', '. ', '123456782', '06 12345678', '1061 AB', 'Truus', ' en ', '\n', 'a@b.nl', '12-03-2018'));
  fc.assert(
    fc.property(fc.array(stuk, { maxLength: 12 }), (stukken) => {
      const tekst = stukken.join('');
      const plekken = vindPersoonsgegevens(tekst);
      let vorige = 0;
      for (const { begin, einde, tekst: gevonden } of plekken) {
        expect(begin).toBeGreaterThanOrEqual(vorige);
        expect(tekst.slice(begin, einde)).toBe(gevonden);
        expect(gevonden).not.toBe('');
        vorige = einde;
      }
      expect(new Set(plekken.map(({ plek }) => plek)).size).toBe(plekken.length);
    }),
  );
});

test('is vlug klaar met een lange tekst', () => {
  const lang = `${'Van der '.repeat(400)}${'1 '.repeat(2000)}${'a.'.repeat(1500)}`.slice(0, 10_000);
  const begin = performance.now();
  vindPersoonsgegevens(lang);
  expect(performance.now() - begin).toBeLessThan(500);
});
