import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { UiOmgeving } from '@bv/ui';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { conceptlade } from '../concept/conceptlade.js';
import { SessieProvider } from './sessie-provider.js';
import { useSessie } from './sessie-context.js';

const MINUUT = 60_000;
const echt = globalThis.fetch;

const sessie = (over: number, id = 'p-joost') => ({
  aangemeld: true,
  partij: { id, naam: 'Joost Bakker', functie: 'gezinsmanager', organisatie: 'JBRA' },
  portalen: ['duo', 'iets-anders'],
  sessieEindigt: new Date(Date.now() + over).toISOString(),
});

/** A gateway that answers what `geef` says now; undefined is 401. */
const gateway = (geef: (pad: string) => object | undefined) => {
  const fetch = jest.fn<typeof globalThis.fetch>((pad) => {
    const lichaam = geef(typeof pad === 'string' ? pad : '');
    return Promise.resolve(new Response(JSON.stringify(lichaam ?? {}), { status: lichaam ? 200 : 401 }));
  });
  globalThis.fetch = fetch;
  return fetch;
};

const Scherm = () => {
  const { persoon, portalen } = useSessie();
  return (
    <p>
      Dossier van {persoon.naam}, {portalen.join()}
    </p>
  );
};

const open = async () => {
  render(
    <UiOmgeving>
      <SessieProvider>
        <Scherm />
      </SessieProvider>
    </UiOmgeving>,
  );
  await na(0);
};

const na = (duur: number) => act(() => jest.advanceTimersByTimeAsync(duur));

describe('de sessie', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    // jsdom knows the element, not its methods.
    HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
      this.open = true;
    };
  });
  afterEach(() => {
    jest.useRealTimers();
    globalThis.fetch = echt;
  });

  test('geeft wie er is aangemeld en alleen bekende portalen', async () => {
    gateway(() => sessie(15 * MINUUT));
    await open();
    expect(screen.getByText('Dossier van Joost Bakker, duo')).toBeVisible();
  });

  test('houdt de sleutel van wat getypt is niet in handen', async () => {
    const Kijker = () => <output>{JSON.stringify(useSessie())}</output>;
    gateway(() => ({ ...sessie(15 * MINUUT), conceptsleutels: ['0:geheim'] }));
    render(
      <UiOmgeving>
        <SessieProvider>
          <Kijker />
        </SessieProvider>
      </UiOmgeving>,
    );
    await na(0);
    expect(screen.getByText(/Joost Bakker/)).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('0:geheim');
  });

  test('waarschuwt vijf minuten voor het einde, met Doorgaan in de aandacht', async () => {
    const einde = sessie(15 * MINUUT);
    gateway(() => einde);
    await open();
    await na(9 * MINUUT);
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    await na(MINUUT + 1_000);
    expect(screen.getByRole('alertdialog', { name: 'Bent u er nog?' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Doorgaan' })).toHaveFocus();
  });

  test('waarschuwt niet als intussen in een ander tabblad is gewerkt', async () => {
    gateway(() => sessie(15 * MINUUT));
    await open();
    await na(11 * MINUUT);
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  });

  test('wordt met Doorgaan verlengd', async () => {
    const einde = sessie(4 * MINUUT);
    const fetch = gateway((pad) => (pad === '/sessie/verleng' ? sessie(15 * MINUUT) : einde));
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Doorgaan' }));
    await na(0);
    expect(fetch).toHaveBeenCalledWith('/sessie/verleng', expect.objectContaining({ method: 'POST' }));
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  });

  test('maakt het scherm leeg als zij voorbij is, en geeft het terug na aanmelden', async () => {
    let nu: object | undefined = sessie(6 * MINUUT);
    gateway(() => nu);
    await open();
    nu = undefined;
    await na(MINUUT + 2_000);
    expect(screen.getByText('Dossier van Joost Bakker, duo')).not.toBeVisible();
    expect(screen.getByRole('dialog', { name: 'Uw sessie is verlopen' })).toBeInTheDocument();
    expect(conceptlade.magWeg()).toBe(false);
    expect(screen.getByRole('link', { name: 'Opnieuw aanmelden' })).toHaveAttribute('href', '/aanmelden?terug=%2F');
    nu = sessie(15 * MINUUT);
    const anderTabblad = new BroadcastChannel('bv-sessie');
    anderTabblad.postMessage({ soort: 'aangemeld' });
    jest.useRealTimers();
    await waitFor(() => expect(screen.getByText('Dossier van Joost Bakker, duo')).toBeVisible());
    expect(conceptlade.magWeg()).toBe(true);
    anderTabblad.close();
  });

  test('is zij een paar minuten voorbij, dan is de pagina weg, en leest wie weer aanmeldt alles opnieuw', async () => {
    let nu: object | undefined = sessie(6 * MINUUT);
    gateway(() => nu);
    await open();
    nu = undefined;
    await na(MINUUT + 2_000);
    expect(screen.getByText('Dossier van Joost Bakker, duo')).toBeInTheDocument();
    await na(2 * MINUUT);
    expect(document.body).not.toHaveTextContent('Joost');
    expect(screen.getByRole('dialog', { name: 'Uw sessie is verlopen' })).toBeInTheDocument();
    const anderTabblad = new BroadcastChannel('bv-sessie');
    anderTabblad.postMessage({ soort: 'verlengd', eindigtOp: '' });
    await na(MINUUT);
    expect(document.body).not.toHaveTextContent('Joost');
    nu = sessie(15 * MINUUT);
    anderTabblad.postMessage({ soort: 'aangemeld' });
    jest.useRealTimers();
    await waitFor(() => expect(screen.getByText('Dossier van Joost Bakker, duo')).toBeVisible());
    anderTabblad.close();
  });

  test('is zij ineens van een ander, dan gaat niets van de eerste meer weg', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let wie = 'p-joost';
    gateway(() => sessie(15 * MINUUT, wie));
    await open();
    expect(conceptlade.magWeg()).toBe(true);
    wie = 'p-samira';
    await na(10 * MINUUT + 1_000);
    expect(conceptlade.magWeg()).toBe(false);
    jest.restoreAllMocks();
  });

  test('maakt het scherm ook leeg als de gateway dan niet antwoordt', async () => {
    let bereikbaar = true;
    const einde = sessie(6 * MINUUT);
    gateway(() => {
      if (!bereikbaar) throw new TypeError('Failed to fetch');
      return einde;
    });
    await open();
    bereikbaar = false;
    await na(7 * MINUUT);
    expect(screen.getByText('Dossier van Joost Bakker, duo')).not.toBeVisible();
  });
});
