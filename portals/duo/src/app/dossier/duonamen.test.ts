import { describe, expect, test } from '@jest/globals';
import { dossiercasus } from '../proef/proefcasus.js';
import { duonamen } from './duonamen.js';

const vervanging = (van: string, tot: string) => ({
  __typename: 'Vervanging' as const, id: 'v', van, tot,
  duolid: { __typename: 'Partij' as const, id: 'samira', naam: 'Samira El Amrani' },
  vervanger: { __typename: 'Partij' as const, id: 'priya', naam: 'Priya Ramdin' },
});

describe('het duo in de kop', () => {
  test('is twee mensen', () => expect(duonamen(dossiercasus())).toEqual(['Samira El Amrani', 'Joost Bakker']));

  test('noemt een vervanger als vervanger, met tot wanneer', () =>
    expect(duonamen(dossiercasus({ vervangingen: [vervanging('2026-11-20', '2026-12-01')] }), '2026-11-22')[0]).toBe('Samira El Amrani (tot en met 1 dec 2026 vervangen door Priya Ramdin)'));

  test('noemt geen vervanging die voorbij is', () => expect(duonamen(dossiercasus({ vervangingen: [vervanging('2026-10-01', '2026-10-09')] }), '2026-11-22')).toEqual(['Samira El Amrani', 'Joost Bakker']));
});
