import { describe, expect, test } from '@jest/globals';
import { gaatMee, maakBlad } from './blad.js';
import type { Voorbereiding } from './overdrachtsgegevens.js';

const casus: Voorbereiding = {
  __typename: 'Casus',
  id: 'casus-1',
  toestand: 'BIJ_DUO',
  aanspreekpunt: {
    __typename: 'Partij',
    id: 'samira',
    naam: 'Samira El Amrani',
    functie: null,
    organisatie: { __typename: 'Organisatie', id: 'blijf', naam: 'Blijf Groep', telefoon: '020 555 0101' },
  },
  meldingen: [{ __typename: 'Melding', id: 'm', kern: 'Mark duwde Elif.', ontvangenOp: null }],
  gezinsleden: [{ __typename: 'Gezinslid', id: 'elif', voornamen: 'Elif Maria', achternaam: 'de Wit', leeftijd: 38, rol: 'OUDER' }],
  afspraken: [
    { __typename: 'Veiligheidsafspraak', id: 'a1', versie: 1, als: 'Mark schreeuwt', dan: 'belt Elif Nadia', doorWie: 'Elif', wieKijktMee: null, van: null, toestand: 'LOPEND', looptDoor: false },
    { __typename: 'Veiligheidsafspraak', id: 'a2', versie: 1, als: 'oud', dan: 'voorbij', doorWie: 'Mark', wieKijktMee: null, van: null, toestand: 'BEEINDIGD', looptDoor: true },
  ],
  risicos: [
    { __typename: 'Risico', id: 'r1', versie: 1, aspectNaam: 'Slechte of onzekere huisvesting, veel verhuizen', aanwezig: 'AANWEZIG', toelichting: 'Het huis is te klein.', bewaken: true },
    { __typename: 'Risico', id: 'r2', versie: 1, aspectNaam: 'Verslavingsproblematiek (middelen, gokken)', aanwezig: 'AANWEZIG', toelichting: 'Mark blowt.', bewaken: false },
  ],
  overdrachten: [],
};

describe('het blad voor het wijkteam', () => {
  test('noemt kern, gezin, lopende afspraken, zorgen om te bewaken, vast gezicht en open vragen', () => {
    const blad = maakBlad(casus, { vragen: ['Wie haalt Deniz op?'], wieDoetWat: ['Oma past op.'], terugkomenBij: 'Als Mark weer schreeuwt.' });
    expect(blad.map(({ soort }) => soort)).toEqual(['KERN', 'GEZINSLID', 'AFSPRAAK', 'RISICO', 'VAST_GEZICHT', 'TAAK', 'TERUGKOMEN', 'VRAAG']);
    expect(blad.map(({ kop, tekst }) => [kop, tekst].filter(Boolean).join(': '))).toEqual([
      'Kern van de melding: Mark duwde Elif.',
      'Elif de Wit: 38 jaar, ouder',
      'Als Mark schreeuwt: Dan belt Elif Nadia. Door: Elif.',
      expect.stringMatching(/: Het huis is te klein\.$/),
      'Samira El Amrani, Blijf Groep, 020 555 0101',
      'Oma past op.',
      'Als Mark weer schreeuwt.',
      'Wie haalt Deniz op?',
    ]);
  });

  test('een zorg die niet bewaakt wordt, blijft bij het duo', () => {
    expect(JSON.stringify(maakBlad(casus, {}))).not.toContain('blowt');
  });

  test.each([
    ['LOPEND', false, true],
    ['NAGEKOMEN', true, true],
    ['NAGEKOMEN', false, false],
    ['GEBROKEN', true, true],
    ['BEEINDIGD', true, false],
  ] as const)('een afspraak die %s is en doorloopt: %s, gaat mee: %s', (toestand, looptDoor, verwacht) => {
    expect(gaatMee({ toestand, looptDoor })).toBe(verwacht);
  });
});
