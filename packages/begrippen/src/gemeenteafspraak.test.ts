import { describe, expect, test } from '@jest/globals';
import { geldendeAfspraak, teamzin } from './gemeenteafspraak.js';

const versie = (geldigVan: string, vastgelegdOp: string, gemeente = 'Amsterdam') => ({ gemeente, geldigVan, vastgelegdOp, naam: `${geldigVan} ${vastgelegdOp}` });

describe('wat er in een gemeente geldt', () => {
  const versies = [versie('2026-01-01', '2025-12-01T09:00:00Z'), versie('2021-01-01', '2020-12-01T09:00:00Z'), versie('2026-01-01', '2026-01-05T09:00:00Z'), versie('2027-01-01', '2026-11-01T09:00:00Z'), versie('2026-02-01', '2026-01-01T09:00:00Z', 'Diemen')];

  test.each([
    ['2020-12-31', undefined],
    ['2021-01-01', '2021-01-01 2020-12-01T09:00:00Z'],
    ['2025-12-31', '2021-01-01 2020-12-01T09:00:00Z'],
    ['2026-01-01', '2026-01-01 2026-01-05T09:00:00Z'],
    ['2026-12-31', '2026-01-01 2026-01-05T09:00:00Z'],
    ['2027-01-01', '2027-01-01 2026-11-01T09:00:00Z'],
  ])('op %s is wat het laatst begon, en van dezelfde dag wat het laatst is opgeschreven', (dag, naam) => {
    expect(geldendeAfspraak(versies, 'Amsterdam', dag)?.naam).toBe(naam);
    expect(geldendeAfspraak(versies.toReversed(), 'Amsterdam', dag)?.naam).toBe(naam);
  });

  test('is niets zonder gemeente, of in een gemeente waar niets is afgesproken', () => {
    expect([geldendeAfspraak(versies, null, '2026-06-01'), geldendeAfspraak(versies, 'Ouder-Amstel', '2026-06-01')]).toEqual([undefined, undefined]);
  });
});

describe('een team in één zin', () => {
  test('noemt hoe het hier heet en wanneer het bereikbaar is', () => {
    expect(teamzin('Wijkteam Noord', { teamNaam: 'Buurtteam', telefoon: '020', uren: 'elke werkdag', buitenUren: 'Veilig Thuis' })).toBe('Wijkteam Noord (Buurtteam), 020, bereikbaar: elke werkdag. Daarbuiten: Veilig Thuis');
    expect(teamzin('Wijkteam Noord', { teamNaam: 'Buurtteam', telefoon: null, uren: null, buitenUren: null })).toBe('Wijkteam Noord (Buurtteam)');
    expect(teamzin('Wijkteam Noord', undefined)).toBe('Wijkteam Noord');
  });
});
