import { expect, test } from '@jest/globals';
import { afhankelijkheden, opSoort, relatiezin } from './relatiezin.js';

const lid = (voornamen: string) => ({ voornamen });
const OUDER = { soort: 'OUDER_VAN', isAfhankelijk: true, van: lid('Elif'), naar: lid('Deniz') } as const;

test('een relatie leest als een zin', () => expect(relatiezin(OUDER)).toBe('Elif is ouder van Deniz.'));

test('wie van meer mensen afhankelijk is, staat in één zin', () =>
  expect(afhankelijkheden([OUDER, { ...OUDER, van: lid('Mark') }, { ...OUDER, isAfhankelijk: false, van: lid('Oma') }])).toEqual(['Deniz is afhankelijk van Elif en Mark.']));

test('partners staan voor ouders, broers en zussen achteraan', () =>
  expect(opSoort((['BROER_ZUS_VAN', 'OUDER_VAN', 'PARTNER_VAN'] as const).map((soort) => ({ soort, naar: null }))).map(({ soort }) => soort)).toEqual(['PARTNER_VAN', 'OUDER_VAN', 'BROER_ZUS_VAN']));

test('beide ouders van een kind staan bij elkaar', () =>
  expect(opSoort([OUDER, { ...OUDER, naar: lid('Noor') }, { ...OUDER, van: lid('Mark') }]).map((relatie) => relatiezin(relatie))).toEqual(['Elif is ouder van Deniz.', 'Mark is ouder van Deniz.', 'Elif is ouder van Noor.']));

test('wat erbij hoort staat voor de punt', () => expect(relatiezin(OUDER, '(nabij)')).toBe('Elif is ouder van Deniz (nabij).'));
