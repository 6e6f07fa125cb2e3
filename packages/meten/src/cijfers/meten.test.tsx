import { describe, expect, test } from '@jest/globals';
import { proefnet, Proefomgeving, schendingen } from '@bv/portal/proef';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { groep } from '../proef/proefcijfers.js';
import { NotaCijfers } from '../nota/nota.js';
import { Meten } from './meten.js';

const CIJFERS = {
  __typename: 'Query', cijfers: {
    __typename: 'Cijfers', gekekenOp: '2026-11-21T10:00:00Z',
    groepen: [groep('G:West', 'West', { FASE: { GEEN: 30, DIRECTE_VEILIGHEID: null }, HERKOMST: { VEILIG_THUIS: null } }), groep('G:Noord', 'Noord', { FASE: { GEEN: 55 } }), groep('*', 'Alle teams', {})],
  },
};
const toon = (pad = '/duo/meten', antwoord: object = CIJFERS) => render(<Proefomgeving net={proefnet({ Cijfers: () => antwoord })} portaal="duo" pad={pad}><Meten /></Proefomgeving>);

describe('betekenisvol meten', () => {
  test('elke grafiek zegt haar n, wat zij laat zien en niet, wat geteld is, en heeft haar tabel', async () => {
    toon();
    const kaart = (await screen.findByRole('heading', { name: 'Hoe ver gezinnen zijn gekomen' })).closest('section, article, div')!.parentElement!;
    expect(within(kaart).getByText(/n = ten minste 85 gezinnen/)).toBeInTheDocument();
    expect(within(kaart).getByRole('img', { name: /Directe veiligheid: minder dan 5/ })).toBeInTheDocument();
    expect(within(kaart).getByText(/Een fase terug is geen mislukking/)).toBeInTheDocument();
    expect(within(kaart).getByText(/Geteld is:/)).toBeInTheDocument();
    await userEvent.click(within(kaart).getByRole('button', { name: /Tabel: hoe ver/ }));
    expect(within(kaart).getByRole('row', { name: /Nog geen fase 85/ })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('een gebied staat in het adres, en een tabel die niets mag zeggen, zegt waarom', async () => {
    toon('/duo/meten?gebied=G%3AWest');
    expect(await screen.findByText(/n = ten minste 30 gezinnen/)).toBeInTheDocument();
    expect(screen.getAllByText(/samen met een andere iets van één gezin verraden/).length).toBeGreaterThan(0);
    expect(screen.getByText(/Bijgewerkt op 20 nov 2026.*opnieuw geteld op 21 nov 2026/)).toBeInTheDocument();
  });

  test('zolang er niets geteld is, staat dat er', async () => {
    toon('/duo/meten', { __typename: 'Query', cijfers: { __typename: 'Cijfers', gekekenOp: null, groepen: [] } });
    expect(await screen.findByText('Er is nog niets geteld')).toBeInTheDocument();
  });
});

describe('de cijfers van de nota', () => {
  const regel = (wat: string, stand: 'GELIJK' | 'VERKLAARD' | 'ANDERS', uitleg: string | null = null) => ({ __typename: 'NotaVergelijking', onderdeel: 'Gezinnen', wat, gedrukt: '25', geteld: stand === 'ANDERS' ? '24' : '25', stand, uitleg });
  const toonNota = (vergelijking: object[]) =>
    render(<Proefomgeving net={proefnet({ Nota: () => ({ __typename: 'Query', nota: { __typename: 'Nota', vergelijking } }) })} portaal="sturing" pad="/sturing/meten/nota"><NotaCijfers /></Proefomgeving>);

  test('staan naast wat geteld is, met de uitleg erbij waar zij niet te tellen zijn', async () => {
    toonNota([regel('Samen', 'GELIJK'), regel('Team', 'VERKLAARD', 'De demonstratie heeft eigen medewerkers.')]);
    expect(await screen.findByText('Elk cijfer is gelijk of verklaard')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Team De demonstratie heeft eigen medewerkers.*Verklaard/ })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('zeggen het als er een anders is', async () => {
    toonNota([regel('Samen', 'ANDERS')]);
    expect(await screen.findByText('Eén cijfer is anders, zonder verklaring')).toBeInTheDocument();
  });
});
