import { Criterium } from '@bv/begrippen';
import { expect, test } from '@jest/globals';
import { bevinding, proeftoetsing, stuk } from '../proef/proeftoetsing.js';
import { openpunt, openPunten } from './voortgang.js';

const criteria = Object.values(Criterium).map((criterium) => ({ __typename: 'Toetscriterium' as const, id: criterium, criterium, voldoet: true, toelichting: null }));
const gesprekken = [{ __typename: 'Toetsgesprek' as const, id: 'g', metWie: 'Elif', datum: '2026-11-20', verslag: 'Rustig.', toestand: 'GEVOERD' as const, waar: null, eigenWoorden: null }];
const oordeel = { __typename: 'Toetsoordeel' as const, id: 'o', oudersGehoord: 'Ja.', tunnelvisie: 'Nee.', uitkomst: 'VRIJWILLIG_KADER' as const, motivering: 'De afspraken houden.' };

test('noemt elk ding dat nog mist, met de plek waar het kan', () => {
  expect(openPunten(proeftoetsing()).map(({ pad }) => pad)).toEqual([
    'feiten', 'voorwaarden', 'gesprek', 'oordeel?veld=oudersGehoord', 'oordeel?veld=tunnelvisie', 'oordeel?veld=uitkomst', 'oordeel?veld=motivering',
  ]);
});

test('telt alleen feiten die nog niet getoetst zijn', () => {
  const stukken = [stuk(1, 'FEIT', 'a', { bevinding: bevinding('VRAAG', 'Wie?') }), stuk(2, 'FEIT', 'b'), stuk(3, 'INTERPRETATIE', 'c')];
  expect(openPunten(proeftoetsing({ stukken, criteria, gesprekken, oordeel }))).toEqual([{ tekst: '1 van de 2 feiten is nog niet getoetst.', pad: 'feiten' }]);
});

test('niets mist als alles er is', () => {
  const stukken = [stuk(1, 'FEIT', 'a', { bevinding: bevinding('VOLGT_UIT_BRON') })];
  expect(openPunten(proeftoetsing({ stukken, criteria, gesprekken, oordeel }))).toEqual([]);
});

test('wat de server weigert zonder veld, hoort bij het oordeel', () => {
  expect(openpunt({ veld: null, tekst: 'Dit kan nu niet meer.' })).toEqual({ tekst: 'Dit kan nu niet meer.', pad: 'oordeel' });
});
