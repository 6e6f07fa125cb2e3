import { expect, test } from '@jest/globals';
import { Fase } from './enums/casus.js';
import { Inzetmate } from './enums/inzet.js';
import { gewichttekst, gezinsgewicht } from './werkdruk.js';

test('hoe eerder in de route, hoe zwaarder een gezin weegt, en wie vooropgaat draagt het meeste', () => {
  const perFase = Object.values(Fase).map((fase) => gezinsgewicht(fase, 'SAMEN'));
  const perMate = Object.values(Inzetmate).map((mate) => gezinsgewicht('RISICOGESTUURD_WERKEN', mate));
  expect([perFase, perMate]).toEqual([[3, 2, 1], [3, 2, 1]]);
});

test('zonder fase is een gezin net begonnen, en zonder verdeling doen zij het samen', () => {
  expect(gezinsgewicht(null, null)).toBe(gezinsgewicht('DIRECTE_VEILIGHEID', 'SAMEN'));
  expect([1.5, 6].map(gewichttekst)).toEqual(['1,5', '6']);
});
