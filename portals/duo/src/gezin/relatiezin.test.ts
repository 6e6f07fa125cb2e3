import { expect, test } from '@jest/globals';
import { afhankelijkheden, opSoort, relatiezin } from './relatiezin.js';

const lid = (voornamen: string) => ({ voornamen });
const OUDER = { soort: 'OUDER_VAN', isAfhankelijk: true, van: lid('Elif'), naar: lid('Deniz') } as const;

test('een relatie leest als een zin', () => expect(relatiezin(OUDER)).toBe('Elif is ouder van Deniz.'));

test('wie van meer mensen afhankelijk is, staat in één zin', () =>
  expect(afhankelijkheden([OUDER, { ...OUDER, van: lid('Mark') }, { ...OUDER, isAfhankelijk: false, van: lid('Oma') }])).toEqual(['Deniz is afhankelijk van Elif en Mark.']));

test('partners staan voor ouders, broers en zussen achteraan', () =>
  expect(opSoort([{ soort: 'BROER_ZUS_VAN' }, { soort: 'OUDER_VAN' }, { soort: 'PARTNER_VAN' }] as const).map(({ soort }) => soort)).toEqual(['PARTNER_VAN', 'OUDER_VAN', 'BROER_ZUS_VAN']));
