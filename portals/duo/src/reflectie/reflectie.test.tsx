import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { dossiercasus } from '../app/proef/proefcasus.js';
import { schendingen } from '../app/proef/schendingen.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';

const reflecties = [{ __typename: 'Reflectie', id: 'r1', soort: 'TWIJFEL', tekst: 'Kijk ik nog eerlijk?', op: '2026-11-10T10:00:00Z', door: { __typename: 'Partij', id: 'joost', naam: 'Joost Bakker' } }];

describe('reflectie', () => {
  test('zegt wie meeleest en wie niet', async () => {
    toonPortaal('/duo/gezin/casus-1/reflectie', { Dossier: () => ({ casus: dossiercasus({ reflecties: [{ __typename: 'Reflectie', id: 'r1' }] }) }), Reflecties: () => ({ casus: { __typename: 'Casus', id: 'casus-1', reflecties } }) });
    expect(await screen.findByText('Kijk ik nog eerlijk?')).toBeInTheDocument();
    expect(screen.getByText(/Niet de Raad, niet het wijkteam/)).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('wie niet bij het team hoort, hoort niet of er iets is', async () => {
    toonPortaal('/duo/gezin/casus-1/reflectie', { Dossier: () => ({ casus: dossiercasus({ betrokkenheden: [] }) }), Reflecties: () => ({ casus: { __typename: 'Casus', id: 'casus-1', reflecties: [] } }) });
    expect(await screen.findByText('Reflectie is van het team')).toBeInTheDocument();
    expect(screen.queryByText(/Nog geen reflectie/)).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /toevoegen/ })).not.toBeInTheDocument();
  });
});
