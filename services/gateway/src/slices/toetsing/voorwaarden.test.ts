import { Criterium } from '@bv/begrippen';
import { describe, expect, test } from '@jest/globals';
import { type Gewogen, weegVoorwaarden } from './voorwaarden.js';

const feit = (tekst: string, overig: Partial<Gewogen['verklaringen'][number]> = {}): Gewogen['verklaringen'][number] =>
  ({ id: 'f1', soort: 'FEIT', tekst, bronsoort: 'DOCUMENT', bron: 'verslag', oordelen: ['AKKOORD'], wachtOpInformant: false, ...overig });
const heel: Gewogen = {
  verklaringen: [feit('Tom sloeg op 3 mei met de deur.')],
  situaties: [{ titel: 'Ruzie', wieDoetWatBijWie: 'Tom schreeuwt naar Noor', frequentie: 'elke week', gevolg: 'Noor slaapt slecht' }],
  leden: [{ id: 'l1', naam: 'Fatima', moetGehoord: true }, { id: 'l2', naam: 'Noor', moetGehoord: false }], gehoord: new Set(['l1']), risicos: 1, krachten: 1,
};
const mist = (dossier: Partial<Gewogen>): [Criterium, string][] => weegVoorwaarden({ ...heel, ...dossier }).flatMap(({ criterium, punten }) => punten.map(({ code }): [Criterium, string] => [criterium, code]));

describe('de zes voorwaarden vooraf', () => {
  test('een dossier waar alles in staat, mist niets', () => {
    expect(mist({})).toEqual([]);
    expect(weegVoorwaarden(heel).map(({ criterium, voldaan }) => [criterium, voldaan])).toEqual(Object.values(Criterium).map((criterium) => [criterium, true]));
  });

  test.each<[string, Partial<Gewogen>, [Criterium, string]]>([
    ['een feit dat gist', { verklaringen: [feit('Tom lijkt boos te zijn.')] }, ['FEIT_EN_MENING_GESCHEIDEN', 'FEIT_GIST']],
    ['een ouder zonder eigen woorden', { gehoord: new Set() }, ['HOOR_EN_WEDERHOOR', 'WOORD_ONTBREEKT']],
    ['een situatie zonder gevolg', { situaties: [{ ...heel.situaties[0]!, gevolg: null }] }, ['CONCREET_BESCHREVEN', 'SITUATIE_ONAF']],
    ['een etiket in een situatie', { situaties: [{ ...heel.situaties[0]!, titel: 'Huiselijk geweld' }] }, ['CONCREET_BESCHREVEN', 'SITUATIE_WOORD']],
    ['een etiket in een feit', { verklaringen: [feit('Er was sprake van kindermishandeling.')] }, ['CONCREET_BESCHREVEN', 'FEIT_WOORD']],
    ['een feit dat niemand besprak', { verklaringen: [feit('Tom sloeg.', { oordelen: [] })] }, ['ACCORDERING_EXPLICIET', 'NIET_GEACCORDEERD']],
    ['geen zorgen', { risicos: 0 }, ['WEGING_NAVOLGBAAR', 'RISICO_ONTBREEKT']],
    ['geen kracht', { krachten: 0 }, ['WEGING_NAVOLGBAAR', 'KRACHT_ONTBREEKT']],
    ['een stuk zonder naam', { verklaringen: [feit('Tom sloeg.', { bron: null })] }, ['RAPPORTEN_VOLLEDIG', 'STUK_ONTBREEKT']],
    ['een informant die nog niets zei', { verklaringen: [feit('Tom sloeg.', { wachtOpInformant: true })] }, ['RAPPORTEN_VOLLEDIG', 'INFORMANT']],
  ])('noemt %s', (_naam, dossier, punt) => expect(mist(dossier)).toEqual([punt]));

  test('een uitleg mag wel gissen, en een kind onder de twaalf hoeft niet te spreken', () => {
    expect(mist({ verklaringen: [...heel.verklaringen, feit('Tom lijkt overbelast.', { soort: 'INTERPRETATIE', oordelen: [] })] })).toEqual([]);
  });
});
