import { expect, test } from '@jest/globals';
import { dossiercasus, NU } from '../proef/proefcasus.js';
import { fasestappen } from './fasestappen.js';
import { schrijfrecht } from './schrijfrecht.js';

test('zonder duo staat het gezin bij de eerste stap', () => {
  const { huidig, stappen } = fasestappen(dossiercasus({ betrokkenheden: [] }), NU);
  expect(huidig).toBe(1);
  expect(stappen[0]?.toelichting).toBe('wacht op een duo');
});

test('de fase van nu telt de dagen', () => {
  const { huidig, stappen } = fasestappen(dossiercasus(), NU);
  expect(huidig).toBe(2);
  expect(stappen[1]?.toelichting).toBe('dag 18, sinds 5 nov 2026');
});

test('na de overdracht is afronden de laatste stap', () => expect(fasestappen(dossiercasus({ toestand: 'GESLOTEN' }), NU).huidig).toBe(5));

test('een duolid mag het dossier schrijven, maar niet wat de toetser schrijft', () => {
  const mag = schrijfrecht(dossiercasus(), 'samira');
  expect([mag('VEILIGHEID'), mag('AFSPRAAK'), mag('TOETSING'), mag('BSN')]).toEqual([true, true, false, false]);
});

test('wie geen betrokkenheid heeft, mag niets schrijven', () => expect(schrijfrecht(dossiercasus(), 'marijke')('VEILIGHEID')).toBe(false));
