import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { bevinding, proeftoetsing, stuk } from '../app/proef/proeftoetsing.js';
import type { Toetsing } from '../app/proef/soorten.js';
import { toonPortaal, uitkomst } from '../app/proef/toon-portaal.js';

const ADRES = '/rvdk/toetsing/t-1/vragen';
const terugvraag = (overig: Partial<Toetsing['terugvragen'][number]> = {}): Toetsing['terugvragen'][number] => ({
  __typename: 'Terugvraag', id: 'v-1', soort: 'VRAAG', vraag: 'Over welke maanden?', gesteldOp: '2026-11-20T10:00:00Z', antwoord: null, beantwoordOp: null, deel: null, eersteStuk: null, laatsteStuk: null,
  deelhash: null, beantwoordDoor: null, stuk: { __typename: 'Stuk', id: 'stuk-4' }, ...overig,
});
const net = (overig: Partial<Toetsing> = {}) => ({
  Toetsing: () => ({ toetsing: proeftoetsing(overig) }),
  RaadCollegas: () => ({ partijen: [{ __typename: 'Partij', id: 'mirjam', naam: 'Mirjam Sloot', functie: 'gedragsdeskundige' }] }),
});

describe('vragen aan het duo', () => {
  test('een open vraag zegt op wie zij wacht, een antwoord in welk deel het staat', async () => {
    toonPortaal(ADRES, net({ terugvragen: [terugvraag(), terugvraag({ id: 'v-2', vraag: 'Wie was erbij?', antwoord: 'Oma.', beantwoordOp: '2026-11-21T10:00:00Z', deel: 2, eersteStuk: 9, laatsteStuk: 10 })] }));
    expect(await screen.findByText('Wacht op het duo')).toBeInTheDocument();
    expect(screen.getByText('Deel 2 vastgezet')).toBeInTheDocument();
    expect(screen.getByText(/zijn 2 stukken nieuw vastgezet/)).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'feit 1' })[0]).toHaveAttribute('href', '/rvdk/toetsing/t-1/feiten?feit=1');
    expect(screen.getByRole('link', { name: 'Vragen (1 open)' })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('wat nieuwer is, staat er niet, maar is op te vragen', async () => {
    toonPortaal(ADRES, net({ nieuwer: true }));
    expect(await screen.findByRole('link', { name: 'Vraag het op' })).toHaveAttribute('href', `${ADRES}?nieuwer`);
    expect(screen.getByRole('link', { name: 'Vraag het op bij het duo' })).toBeInTheDocument();
  });

  test('een vraag over een feit gaat met dat feit weg', async () => {
    const verzoeken = toonPortaal(`${ADRES}?feit=2`, { ...net(), TerugvraagStellen: () => uitkomst('terugvraagStellen') });
    const velden = await screen.findAllByRole('textbox', { name: /Uw vraag/ });
    await userEvent.click(velden[0]!);
    await userEvent.paste('Wie zag het mes?');
    await userEvent.click(screen.getByRole('button', { name: 'Vraag stellen' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'TerugvraagStellen')?.variabelen['invoer']).toEqual({ toetsingId: 't-1', soort: 'VRAAG', vraag: 'Wie zag het mes?', stukId: 'stuk-5' }));
  });

  test('bij een feit met een vraag staat de weg naar het duo, en bij een nieuw feit het deel', async () => {
    toonPortaal('/rvdk/toetsing/t-1/feiten', net({ stukken: [stuk(1, 'FEIT', 'Een.', { bevinding: bevinding('VRAAG', 'Wie?') }), stuk(9, 'FEIT', 'Twee.')], terugvragen: [terugvraag({ antwoord: 'Ja.', beantwoordOp: '2026-11-21T10:00:00Z', deel: 2, eersteStuk: 9, laatsteStuk: 9, stuk: null })] }));
    expect(await screen.findByRole('link', { name: 'Stel het duo een vraag over feit 1' })).toHaveAttribute('href', `${ADRES}?feit=1`);
    expect(screen.getByRole('article', { name: 'Feit 2' })).toHaveTextContent('nieuw in deel 2');
    expect(screen.getByRole('complementary', { name: 'Bron bij feit 1' }).querySelector('mark')).toHaveTextContent('Een.');
    expect(await schendingen()).toEqual([]);
  });
});
