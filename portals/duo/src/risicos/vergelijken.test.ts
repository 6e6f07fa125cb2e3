import { expect, test } from '@jest/globals';
import { type Antwoord, beginVan, vergelijking } from './vergelijken.js';

const antwoord = (wie: string, aspect: string, aanwezig: Antwoord['aanwezig'], meer: Partial<Antwoord> = {}): Antwoord => ({
  __typename: 'Risicoantwoord', id: `${wie} ${aspect}`, aspect, aspectNaam: aspect.toLowerCase(), aanwezig, toelichting: null, bron: null, betreft: null, door: { __typename: 'Partij', id: wie, naam: wie }, ...meer,
});
const regels = vergelijking({
  antwoorden: [
    antwoord('Samira', 'LVB', 'NIET_AANWEZIG'), antwoord('Joost', 'LVB', 'NIET_AANWEZIG'), antwoord('Samira', 'VERSLAVING', 'AANWEZIG', { toelichting: 'Drinkt elke avond.', bron: 'buurvrouw' }),
    antwoord('Joost', 'VERSLAVING', 'ONBEKEND', { toelichting: 'Drinkt elke avond.' }), antwoord('Joost', 'FINANCIEN', 'AANWEZIG', { toelichting: 'Brief van de deurwaarder.' }),
  ],
});

test('zet vooraan waar de twee verschillen, dan wat maar één invulde, dan waar zij het eens zijn', () =>
  expect(regels.map(({ aspect, soort }) => [aspect, soort])).toEqual([['VERSLAVING', 'VERSCHIL'], ['FINANCIEN', 'EEN_VAN_BEIDE'], ['LVB', 'EENS']]));

test('kiest bij een verschil niets voor hen, en typt niets twee keer', () => {
  expect(regels.map(beginVan)[0]).toEqual({ aspect: 'VERSLAVING', betreftId: null, toelichting: 'Drinkt elke avond.', bron: 'buurvrouw' });
  expect(regels.map(beginVan)[2]).toMatchObject({ aanwezig: 'NIET_AANWEZIG' });
});

test('houdt dezelfde zorg van twee mensen uit elkaar', () =>
  expect(vergelijking({ antwoorden: [antwoord('Samira', 'LVB', 'AANWEZIG', { betreft: { __typename: 'Gezinslid', id: 'mark', voornamen: 'Mark' } }), antwoord('Samira', 'LVB', 'ONBEKEND')] })).toHaveLength(2));
