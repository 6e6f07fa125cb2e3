import { expect, test } from '@jest/globals';
import { controleer } from './controleer.js';
import { situatieVastleggenInvoer } from './situatie.js';
import { waarschuwVoorWoorden } from './woordwaarschuwing.js';

const situatie = {
  casusId: 'c1', titel: 'Huiselijk geweld', wieDoetWatBijWie: 'Vader slaat moeder', frequentie: 'elke maand', aard: 'ACUUT', gevolg: 'Moeder is bang',
};

test('een te vermijden woord geeft een waarschuwing bij het veld en houdt niets tegen', () => {
  const [waarschuwing, ...rest] = waarschuwVoorWoorden({ titel: situatie.titel, gevolg: situatie.gevolg, leeg: null });
  expect(rest).toEqual([]);
  expect(waarschuwing).toMatchObject({
    code: 'WOORD_VERMIJDEN',
    veld: 'titel',
    tekst: 'Vermijd “Huiselijk geweld”. Beschrijf wat er gebeurde: wie deed wat, bij wie, wanneer, hoe vaak en met welk gevolg.',
  });
  expect(controleer(situatieVastleggenInvoer, situatie).weigeringen).toBeUndefined();
});
