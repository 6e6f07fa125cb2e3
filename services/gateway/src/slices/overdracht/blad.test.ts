import { describe, expect, test } from '@jest/globals';
import { type Bladbron, maakBlad } from './blad.js';
import { bladlabels } from './overdrachtsoort.js';

const bron: Bladbron = {
  meldingen: [{ kern: 'Vader slaat zoon', tekstVoorGezin: 'Sem had blauwe plekken.', ontvangenOp: '2026-11-20T10:00:00Z' }],
  gezinsleden: [{ voornamen: 'Sem Jan', achternaam: 'Vos', leeftijd: 8, rol: 'KIND' }, { voornamen: 'Tom', achternaam: 'Vos', leeftijd: null, rol: 'OUDER' }],
  voorwaarden: [{ tekst: 'Vader slaapt bij zijn broer.', toelichting: null }],
  afspraken: [
    { als: 'vader boos wordt', dan: 'gaat hij lopen', doorWie: 'vader', wieKijktMee: null, van: '2026-11-01', toestand: 'LOPEND', looptDoor: false },
    { als: 'het stopt', dan: 'belt oma', doorWie: null, wieKijktMee: 'oma', van: null, toestand: 'NAGEKOMEN', looptDoor: true },
    { als: 'oud', dan: 'oud', doorWie: null, wieKijktMee: null, van: null, toestand: 'BEEINDIGD', looptDoor: true },
    { als: 'klaar', dan: 'klaar', doorWie: null, wieKijktMee: null, van: null, toestand: 'NAGEKOMEN', looptDoor: false },
  ],
  risicos: [{ aspectNaam: 'Verslavingsproblematiek (middelen, gokken)', toelichting: 'Vader drinkt in het weekend.', bewaken: true }, { aspectNaam: 'Schulden, armoede, geen financieel overzicht', toelichting: 'Schulden.', bewaken: false }],
  aanspreekpunt: { naam: 'Samira El Amrani', functie: 'gezinsmaatschappelijk werker', organisatie: { naam: 'Blijf Groep', telefoon: null } },
};

const kort = (soort: 'NAAR_BLIJVEND_VEILIG' | 'NAAR_WIJKTEAM', magLezen = bladlabels(soort)) =>
  maakBlad(soort, bron, { vragen: ['Wie haalt Sem op?'], wieDoetWat: ['Opa haalt Sem op.'], terugkomenBij: 'Als vader weer drinkt.' }, magLezen).map((stuk) => [stuk.soort, stuk.categorie, stuk.kop, stuk.tekst]);

describe('het blad', () => {
  test('voor Blijvend Veilig: kern, de tekst die het gezin mag lezen, wie, voorwaarden en vragen', () => {
    expect(kort('NAAR_BLIJVEND_VEILIG')).toEqual([
      ['KERN', 'KERN', 'Kern van de melding', 'Vader slaat zoon'],
      ['KERN', 'MELDING', 'Wat er gemeld is', 'Sem had blauwe plekken.'],
      ['GEZINSLID', 'IDENTIFICEREND', 'Sem Vos', '8 jaar, kind'],
      ['GEZINSLID', 'IDENTIFICEREND', 'Tom Vos', 'ouder'],
      ['VOORWAARDE', 'AFSPRAAK', null, 'Vader slaapt bij zijn broer.'],
      ['TAAK', 'OVERDRACHT', null, 'Opa haalt Sem op.'],
      ['TERUGKOMEN', 'OVERDRACHT', null, 'Als vader weer drinkt.'],
      ['VRAAG', 'OVERDRACHT', null, 'Wie haalt Sem op?'],
    ]);
  });

  test('voor het wijkteam: wat doorloopt, wat in de gaten blijft en het vaste gezicht; niet de melding', () => {
    expect(kort('NAAR_WIJKTEAM')).toEqual([
      ['KERN', 'KERN', 'Kern van de melding', 'Vader slaat zoon'],
      ['GEZINSLID', 'IDENTIFICEREND', 'Sem Vos', '8 jaar, kind'],
      ['GEZINSLID', 'IDENTIFICEREND', 'Tom Vos', 'ouder'],
      ['AFSPRAAK', 'AFSPRAAK', 'Als vader boos wordt', 'Dan gaat hij lopen. Door: vader.'],
      ['AFSPRAAK', 'AFSPRAAK', 'Als het stopt', 'Dan belt oma. Kijkt mee: oma.'],
      ['RISICO', 'RISICO_BEWAKEN', 'Verslavingsproblematiek (middelen, gokken)', 'Vader drinkt in het weekend.'],
      ['VAST_GEZICHT', 'OVERDRACHT', null, 'Samira El Amrani, gezinsmaatschappelijk werker, Blijf Groep'],
      ['TAAK', 'OVERDRACHT', null, 'Opa haalt Sem op.'],
      ['TERUGKOMEN', 'OVERDRACHT', null, 'Als vader weer drinkt.'],
      ['VRAAG', 'OVERDRACHT', null, 'Wie haalt Sem op?'],
    ]);
  });

  test('gaat nooit verder dan wat de ontvanger mag lezen', () => {
    expect(kort('NAAR_WIJKTEAM', ['AFSPRAAK']).every(([, categorie]) => categorie === 'AFSPRAAK')).toBe(true);
    expect(kort('NAAR_BLIJVEND_VEILIG', [])).toEqual([]);
  });
});
