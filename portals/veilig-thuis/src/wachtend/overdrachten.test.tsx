import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { perOntvanger, type Wachtend } from './wachtend.js';

describe('wachtende overdrachten', () => {
  const wacht = (id: string, naar: string, dagen: number): Wachtend => ({
    __typename: 'Overdracht', id, casusId: `c-${id}`, soort: 'NAAR_BLIJVEND_VEILIG', aangebodenOp: new Date(Date.now() - dagen * 86_400_000 - 1000).toISOString(),
    antwoordVoor: new Date(Date.now() - (dagen - 3) * 86_400_000).toISOString(), werkdagenOver: 3 - dagen, escalatie: dagen > 3 ? 2 : null, naarOrganisatie: null,
    naar: { __typename: 'Partij', id: naar, naam: naar }, casus: { __typename: 'Casus', id: `c-${id}`, nummer: `BV-${id}`, naam: 'Gezin Vos', acuut: false, afschermingen: [] }, afschermingen: [],
  });

  test('staan per ontvanger, wie het langst laat wachten eerst', () => {
    const groepen = perOntvanger([wacht('1', 'Team West', 1), wacht('2', 'Team Noord', 9), wacht('3', 'Team Noord', 2)], Date.now());
    expect(groepen.map(({ naam, oudste, teLaat, regels }) => [naam, oudste, teLaat, regels.map(({ id }) => id)])).toEqual([['Team Noord', 9, 1, ['2', '3']], ['Team West', 1, 0, ['1']]]);
  });

  test('per brief staan bij de organisatie die antwoordt', () => {
    const perBrief = { ...wacht('4', '', 1), naar: null, naarOrganisatie: { __typename: 'Organisatie' as const, id: 'gi', naam: 'Jeugdbescherming Noord' } };
    expect(perOntvanger([perBrief], Date.now()).map(({ naam }) => naam)).toEqual(['Jeugdbescherming Noord']);
  });

  test('zeggen hoe lang, met de weg naar het dossier; niets te wachten is iets anders', async () => {
    toonPortaal('/veilig-thuis/overdrachten', { WachtendeOverdrachten: () => ({ __typename: 'Query', wachtendeOverdrachten: [wacht('2', 'Team Noord', 9)] }) });
    expect(await screen.findByText(/1 gezin wacht, het langst: 9 dagen. Eén antwoord is te laat: bel./)).toBeInTheDocument();
    expect(screen.getByText('6 werkdagen te laat')).toBeInTheDocument();
    expect(screen.getByText('Werkbegeleiding gewaarschuwd')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'BV-2' })).toHaveAttribute('href', '/veilig-thuis/casus/c-2');
    expect(await schendingen()).toEqual([]);
  });
});
