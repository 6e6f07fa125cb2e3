import { describe, expect, test } from '@jest/globals';
import { type Team, teamkeuzes, teamregel } from './teamkeuze.js';

const team = (naam: string, overig: Partial<Team> = {}): Team => ({ id: naam, naam, gemeente: 'Amsterdam', geldigTot: null, opvolger: null, ...overig });
const SAMEN_DOEN = team('Samen DOEN Noord', { geldigTot: '2020-12-31', opvolger: { naam: 'Wijkteam Noord' } });

describe('aan welk wijkteam', () => {
  test('een team dat is gestopt staat achteraan met wie het opvolgt, en is niet te kiezen', () => {
    expect(teamkeuzes([SAMEN_DOEN, team('Wijkteam Noord')], '2026-11-29')).toEqual([
      { waarde: 'Wijkteam Noord', tekst: 'Wijkteam Noord' },
      { waarde: 'Samen DOEN Noord', tekst: 'Samen DOEN Noord', toelichting: 'Tot en met 31 dec 2020. Opgegaan in Wijkteam Noord.', uitgeschakeld: true },
    ]);
  });

  test('op de laatste dag kan het nog', () => expect(teamkeuzes([SAMEN_DOEN], '2020-12-31')[0]).not.toHaveProperty('uitgeschakeld'));

  test('op het blad staat hoe het team bereikbaar is', () => {
    const afspraak = { gemeente: 'Amsterdam', geldigVan: '2026-01-01', vastgelegdOp: '2025-12-01T09:00:00Z', teamNaam: 'Buurtteam', telefoon: '020', uren: 'werkdagen', buitenUren: null };
    expect(teamregel(team('Wijkteam Noord'), [afspraak], '2026-11-29')).toBe('Wijkteam Noord (Buurtteam), 020, bereikbaar: werkdagen');
    expect(teamregel(null, [afspraak])).toBeNull();
  });
});
