import { expect, test } from '@jest/globals';
import { proeftoetsing, reactie, stuk } from '../proef/proeftoetsing.js';
import { anderenEerst, feitenVan, verschilEerst } from './stukken.js';

const nummers = (feiten: readonly { nummer: number }[]) => feiten.map(({ nummer }) => nummer);

test('feiten houden hun nummer, wie het anders ziet staat vooraan', () => {
  const feiten = feitenVan(proeftoetsing().stukken);
  expect(nummers(feiten)).toEqual([1, 2, 3]);
  expect(nummers(verschilEerst(feiten))).toEqual([2, 1, 3]);
});

test('niet akkoord gaat voor een aanvulling, en een aanvulling voor akkoord', () => {
  const [klopt, aanvulling, kloptNiet] = [reactie('Elif', 'AKKOORD'), reactie('Noor', 'AANVULLING', 'Ook op zondag.'), reactie('Mark', 'NIET_AKKOORD')];
  expect(anderenEerst([klopt, aanvulling, kloptNiet])).toEqual([kloptNiet, aanvulling, klopt]);
  const feiten = feitenVan([stuk(1, 'FEIT', 'a', { reacties: [klopt] }), stuk(2, 'FEIT', 'b', { reacties: [aanvulling] }), stuk(3, 'FEIT', 'c', { reacties: [klopt, kloptNiet] })]);
  expect(nummers(verschilEerst(feiten))).toEqual([3, 2, 1]);
});

test('een interpretatie of een mening is geen feit', () => {
  expect(feitenVan(proeftoetsing().stukken).map(({ feit }) => feit.soort)).toEqual(['FEIT', 'FEIT', 'FEIT']);
});
