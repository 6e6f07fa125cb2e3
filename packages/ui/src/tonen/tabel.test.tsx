import { describe, expect, it, jest } from '@jest/globals';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { schendingen } from '../proef/axe.js';
import { Tabel } from './tabel.js';
import type { Kolom } from './tabelrij.js';

interface Melding {
  nummer: string;
  dagen: number | null;
}

const meldingen: Melding[] = [
  { nummer: 'M-10', dagen: 4 },
  { nummer: 'M-9', dagen: null },
  { nummer: 'M-2', dagen: -1 },
];
const kolommen: Kolom<Melding>[] = [
  { sleutel: 'nummer', kop: 'Melding', rijkop: true, cel: (m) => m.nummer, sorteer: (m) => m.nummer },
  { sleutel: 'nog', kop: 'Nog', cel: (m) => (m.dagen === null ? 'geen termijn' : `${m.dagen} dagen`), sorteer: (m) => m.dagen },
  { sleutel: 'wie', kop: 'Wie', kopVerborgen: true, cel: () => 'Renske' },
];
const volgorde = () => screen.getAllByRole('rowheader').map((cel) => cel.textContent);
const basis = { bijschrift: 'Meldingen', kolommen, rijen: meldingen, rijSleutel: (m: Melding) => m.nummer };

// jsdom has no layout and no media: rows of one height, on a screen or on paper.
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 52 });
const medium = (afdruk: boolean) => () => Object.defineProperty(window, 'matchMedia', { configurable: true, value: () => Object.assign(new EventTarget(), { matches: afdruk }) });
const opScherm = medium(false);
const opPapier = medium(true);

describe('Tabel', () => {
  it('houdt zonder sortering de gegeven volgorde', () => {
    render(<Tabel {...basis} />);
    expect(volgorde()).toEqual(['M-10', 'M-9', 'M-2']);
  });

  it('sorteert getallen in tekst als getallen en zegt hoe er is gesorteerd', async () => {
    render(<Tabel {...basis} />);
    await userEvent.click(screen.getByRole('button', { name: 'Melding' }));
    expect(volgorde()).toEqual(['M-2', 'M-9', 'M-10']);
    expect(screen.getByRole('columnheader', { name: 'Melding' })).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(screen.getByRole('button', { name: 'Melding' }));
    expect(volgorde()).toEqual(['M-10', 'M-9', 'M-2']);
    expect(screen.getByRole('columnheader', { name: 'Melding' })).toHaveAttribute('aria-sort', 'descending');
  });

  it('zet wat geen waarde heeft in beide richtingen achteraan', async () => {
    render(<Tabel {...basis} sortering={{ kolom: 'nog', richting: 'op' }} />);
    expect(volgorde()).toEqual(['M-2', 'M-10', 'M-9']);
    await userEvent.click(screen.getByRole('button', { name: 'Nog' }));
    expect(volgorde()).toEqual(['M-10', 'M-2', 'M-9']);
  });

  it('laat de sortering aan de pagina als die daarom vraagt', async () => {
    const onSorteer = jest.fn();
    render(<Tabel {...basis} onSorteer={onSorteer} />);
    await userEvent.click(screen.getByRole('button', { name: 'Nog' }));
    expect(onSorteer).toHaveBeenCalledWith({ kolom: 'nog', richting: 'op' });
    expect(volgorde()).toEqual(['M-10', 'M-9', 'M-2']);
  });

  it('toont bij geen rijen wat de pagina daarvoor geeft', () => {
    render(<Tabel {...basis} rijen={[]} leeg={<p>Nog geen meldingen</p>} />);
    expect(screen.getByText('Nog geen meldingen')).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('is een echte tabel met een bijschrift', async () => {
    render(<Tabel {...basis} />);
    expect(within(screen.getByRole('table', { name: 'Meldingen' })).getAllByRole('row')).toHaveLength(4);
    expect(await schendingen()).toEqual([]);
  });

  it('heeft van een lange lijst alleen wat bij het scherm staat in de pagina, en zegt hoe lang zij is', async () => {
    opScherm();
    render(<Tabel {...basis} rijen={Array.from({ length: 5000 }, (_, n) => ({ nummer: `M-${n}`, dagen: n }))} />);
    const tabel = screen.getByRole('table', { name: 'Meldingen' });
    expect(tabel).toHaveAttribute('aria-rowcount', '5001');
    await waitFor(() => expect(within(tabel).getAllByRole('row').length).toBeLessThan(100));
    expect(within(tabel).getByRole('row', { name: /M-0/ })).toHaveAttribute('aria-rowindex', '2');
  });

  it('zet op papier de hele lijst', () => {
    opPapier();
    render(<Tabel {...basis} rijen={Array.from({ length: 200 }, (_, n) => ({ nummer: `M-${n}`, dagen: n }))} />);
    expect(screen.getAllByRole('row')).toHaveLength(201);
  });
});
