import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toonPortaal } from '../app/proef/toon-portaal.js';

const gezin = (id: string, naam: string) => ({
  __typename: 'Betrokkenheid', id: `b-${id}`, casusId: id, hoedanigheid: 'DUOLID', stand: 'ACTIEF', van: '2026-10-01T08:00:00.000Z', termijn: null, werkdagenOver: null, handelingId: null,
  partij: { __typename: 'Partij', id: 'samira', soort: 'PERSOON', naam: 'Samira El Amrani' },
  casus: { __typename: 'Casus', id, nummer: `BV-2026-${id}`, naam, toestand: 'BIJ_DUO', fase: 'DIRECTE_VEILIGHEID', faseSinds: '2026-10-01', acuut: false, aanspreekpunt: null, afschermingen: [] },
});
const ALLE = [gezin('00001', 'Gezin Vosmaer'), gezin('00002', 'Gezin De Wit')];

const open = () =>
  toonPortaal('/duo', {
    MijnWerk: ({ zoek }) => ({ __typename: 'Query', mijnWerk: typeof zoek === 'string' ? ALLE.filter(({ casus }) => casus.naam.includes(zoek)) : ALLE }),
  });
const veld = () => screen.getByRole('searchbox', { name: 'Zoek een gezin op naam of nummer' });
const gevraagd = (verzoeken: ReturnType<typeof open>): unknown => verzoeken.findLast(({ operatie }) => operatie === 'MijnWerk')?.variabelen['zoek'];

describe('zoeken in mijn gezinnen', () => {
  test('vraagt het aan de gateway en zet de naam van een gezin in geen adres', async () => {
    const verzoeken = open();
    expect(await screen.findByRole('link', { name: 'Gezin De Wit' })).toBeInTheDocument();
    await userEvent.type(veld(), 'Vosmaer');
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Gezin De Wit' })).not.toBeInTheDocument());
    expect(gevraagd(verzoeken)).toBe('Vosmaer');
    await userEvent.click(screen.getByRole('link', { name: /directe veiligheid/ }));
    await waitFor(() => expect(location.search).toBe('?groep=direct'));
    expect(veld()).toHaveValue('Vosmaer');
    expect([...document.querySelectorAll('a')].map(({ href }) => href).join(' ') + location.href).not.toContain('Vosmaer');
  });

  test('wat niets vond, gaat met één knop weg', async () => {
    open();
    await screen.findByRole('link', { name: 'Gezin De Wit' });
    await userEvent.type(veld(), 'Niemand');
    await userEvent.click(await screen.findByRole('button', { name: 'Toon alle gezinnen' }));
    expect(await screen.findByRole('link', { name: 'Gezin De Wit' })).toBeInTheDocument();
    expect(veld()).toHaveValue('');
  });

  test('staat er weer na een stap terug in hetzelfde tabblad', async () => {
    open();
    await screen.findByRole('link', { name: 'Gezin De Wit' });
    await userEvent.type(veld(), 'Vosmaer');
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Gezin De Wit' })).not.toBeInTheDocument());
    await userEvent.click(screen.getByRole('link', { name: 'Gezin Vosmaer' }));
    await waitFor(() => expect(location.pathname).toMatch(/gezin.00001/));
    history.back();
    await waitFor(() => expect(veld()).toHaveValue('Vosmaer'));
  });
});
