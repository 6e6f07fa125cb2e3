import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { werk, werkcasus } from '../app/proef/proefgezin.js';
import { schendingen } from '../app/proef/schendingen.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';

const lijst = (...mijnWerk: ReturnType<typeof werk>[]) => ({ MijnWerk: () => ({ __typename: 'Query', mijnWerk }) });

const AANBOD = werk({
  id: 'aanbod', stand: 'KANDIDAAT', casusId: 'c-2', handelingId: 'o-2', termijn: '2026-11-24T22:59:59Z', werkdagenOver: 2,
  casus: werkcasus({ id: 'c-2', nummer: 'BV-2026-00041', naam: null, afspraken: [], risicos: [] }),
  overdracht: { __typename: 'Overdracht', id: 'o-2', aangebodenOp: '2026-11-20T10:00:00Z', van: { __typename: 'Partij', id: 'priya', naam: 'Priya Ramdin', organisatie: null } },
});

describe('mijn gezinnen', () => {
  test('begint met wat is aangeboden, zonder naam van het gezin', async () => {
    toonPortaal('/wijkteam', lijst(AANBOD, werk()));
    const aanbod = await screen.findByRole('region', { name: 'Aangeboden aan uw team' });
    expect(within(aanbod).getByText('BV-2026-00041')).toBeInTheDocument();
    expect(within(aanbod).getByRole('link', { name: 'Bekijken en beslissen: BV-2026-00041' })).toHaveAttribute('href', '/wijkteam/overdracht/o-2');
    expect(screen.getByRole('link', { name: 'Gezin Kemper' })).toHaveAttribute('href', '/wijkteam/gezin/casus-1');
    expect(screen.getByText('Sociaal isolement, geen steunend netwerk')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('zoekt in wat er al staat', async () => {
    const verzoeken = toonPortaal('/wijkteam', lijst(werk()));
    await userEvent.type(await screen.findByRole('searchbox'), 'jansen');
    expect(await screen.findByText('Geen gezin gevonden')).toBeInTheDocument();
    expect(verzoeken.filter(({ operatie }) => operatie === 'MijnWerk')).toHaveLength(1);
  });

  test('zegt wat hier komt als er nog niets is', async () => {
    toonPortaal('/wijkteam', lijst());
    expect(await screen.findByText('U heeft nu geen gezinnen')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });
});
