import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { MemoryRouter } from 'react-router';
import type { Portaaldefinitie } from '../portaal/portaaldefinitie.js';
import { type Federatie, FederatieContext } from './federatie-context.js';
import { Onderdeel } from './onderdeel.js';
import { Remote } from './remote.js';

const DUO: Portaaldefinitie = { naam: 'duo', menu: [{ pad: '', tekst: 'Mijn gezinnen' }], routes: [{ index: true, element: <h1>Mijn gezinnen</h1> }] };

const weg = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

const federatie = (overig: Partial<Federatie['portalen']> = {}, onderdelen: Federatie['onderdelen'] = {}): Federatie => ({
  portalen: { 'veilig-thuis': weg, duo: weg, rvdk: weg, wijkteam: weg, privacy: weg, sturing: weg, ...overig },
  onderdelen,
});

const toon = (inhoud: ReactNode, gegeven: Federatie) =>
  render(
    <MemoryRouter>
      <FederatieContext value={gegeven}>
        <p>De rest van de pagina</p>
        {inhoud}
      </FederatieContext>
    </MemoryRouter>,
  );

describe('een portaal van een andere bouw', () => {
  beforeEach(() => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('wordt geladen en geeft zijn menu', async () => {
    const bijGeladen = jest.fn();
    toon(<Remote portaal="duo" bijGeladen={bijGeladen} onbekend={null} />, federatie({ duo: () => Promise.resolve(DUO) }));
    expect(await screen.findByRole('heading', { name: 'Mijn gezinnen' })).toBeInTheDocument();
    expect(bijGeladen).toHaveBeenCalledWith(DUO);
  });

  test('dat weg is, geeft een kaart; opnieuw proberen haalt het opnieuw op', async () => {
    const haal = jest.fn<() => Promise<Portaaldefinitie>>().mockImplementationOnce(weg).mockResolvedValue(DUO);
    toon(<Remote portaal="duo" bijGeladen={() => undefined} onbekend={null} />, federatie({ duo: haal }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Duo is nu niet bereikbaar');
    expect(screen.getByText('De rest van de pagina')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await screen.findByRole('heading', { name: 'Mijn gezinnen' })).toBeInTheDocument();
    expect(haal).toHaveBeenCalledTimes(2);
  });

  test('houdt focus vast op elke bladzijde, welk portaal het ook is', async () => {
    const Bladzijde = () => {
      const [gedaan, zet] = useState(false);
      return <main id="inhoud" tabIndex={-1}>{gedaan ? <a href="/verder">Verder</a> : <button onClick={() => zet(true)}>Starten</button>}</main>;
    };
    const portaal: Portaaldefinitie = { naam: 'privacy', menu: [], routes: [{ index: true, element: <Bladzijde /> }] };
    toon(<Remote portaal="privacy" bijGeladen={() => undefined} onbekend={null} />, federatie({ privacy: () => Promise.resolve(portaal) }));
    (await screen.findByRole('button', { name: 'Starten' })).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  });

  test('een pagina die stukgaat, neemt het portaal niet mee', async () => {
    const Stuk = () => {
      throw new Error('geheim');
    };
    const stuk = { ...DUO, routes: [{ index: true, element: <Stuk /> }] };
    toon(<Remote portaal="duo" bijGeladen={() => undefined} onbekend={null} />, federatie({ duo: () => Promise.resolve(stuk) }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Deze pagina kan nu niet worden getoond');
    expect(document.body).not.toHaveTextContent('geheim');
  });

  test('een onderdeel van een ander portaal krijgt alleen een id', async () => {
    const Stand = (gegevens: { id: string }) => <p>{JSON.stringify(gegevens)}</p>;
    toon(
      <Onderdeel portaal="veilig-thuis" naam="overdrachtstand" id="h-1" />,
      federatie({}, { 'veilig-thuis/overdrachtstand': () => Promise.resolve(Stand) }),
    );
    expect(await screen.findByText('{"id":"h-1"}')).toBeInTheDocument();
  });
});
