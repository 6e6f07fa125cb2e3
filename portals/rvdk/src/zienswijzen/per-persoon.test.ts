import { expect, test } from '@jest/globals';
import { proeftoetsing } from '../app/proef/proeftoetsing.js';
import { stemmen, zonderStem } from './per-persoon.js';

const { stukken } = proeftoetsing();

test('ieder gezinslid heeft een eigen plek voor wat het zei, bij feiten en uit zichzelf', () => {
  expect(stemmen(stukken).map(({ naam, zienswijzen, reacties }) => [naam, zienswijzen.length, reacties.map(({ feitnummer }) => feitnummer)])).toEqual([
    ['Elif de Wit', 1, [1, 2]],
    ['Mark Yilmaz', 0, [2]],
  ]);
});

test('noemt wie niet te horen is', () => {
  expect(zonderStem(stukken)).toEqual(['Noor Yilmaz']);
});
