import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { maakOperaties } from './operaties.js';
import { sha256 } from './register.js';

const volledig = buildSchema('type Query { wie: String geheim: String }');
const contracten = new Map([
  ['duo', buildSchema('type Query { wie: String geheim: String }')],
  ['rvdk', buildSchema('type Query { wie: String }')],
]);
const GEHEIM = '{ geheim }';
const vraag = { tekst: GEHEIM, hash: undefined, operatienaam: undefined };

const maak = (vrij: '1' | 'volledig') => maakOperaties({ register: new Map(), vrij, contractVan: (portaal) => contracten.get(portaal) ?? volledig, volledig });

test('een vrije tekst die in het ene portaal mag, wordt in het andere zelf nagekeken', () => {
  const operaties = maak('1');
  expect(operaties.vind('duo', vraag).document).toBe(operaties.vrij(sha256(GEHEIM)));
  expect(() => operaties.vind('rvdk', vraag)).toThrow('De aanvraag klopt niet.');
  expect(() => operaties.vind('rvdk', vraag)).toThrow('De aanvraag klopt niet.');
});

test('wat nergens mag, wordt niet onthouden', () => {
  const operaties = maak('1');
  expect(() => operaties.vind('rvdk', vraag)).toThrow('De aanvraag klopt niet.');
  expect(operaties.vrij(sha256(GEHEIM))).toBeUndefined();
});

test('op het hele schema wordt een tekst één keer ontleed, in welk portaal ook', () => {
  const operaties = maak('volledig');
  expect(operaties.vind('rvdk', vraag).document).toBe(operaties.vind('duo', vraag).document);
});
