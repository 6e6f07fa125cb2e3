import { describe, expect, it, jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { Getalveld } from './getalveld.js';
import { Tekstveld } from './tekstveld.js';
import { Tekstvlak } from './tekstvlak.js';
import { veldbinding } from './veldbinding.js';
import type { Focusbaar } from './veldeigenschappen.js';

describe('Tekst en getal', () => {
  it('een verplicht veld zegt dat aan de schermlezer, een vrij veld in het label', () => {
    render(
      <>
        <Tekstveld naam="naam" label="Naam" waarde="" onWijzig={jest.fn()} verplicht />
        <Tekstveld naam="bij" label="Bijnaam" waarde="" onWijzig={jest.fn()} verplicht={false} />
      </>,
    );
    expect(screen.getByRole('textbox', { name: 'Naam' })).toBeRequired();
    expect(screen.getByRole('textbox', { name: 'Bijnaam (niet verplicht)' })).not.toBeRequired();
  });

  it('past op een veld van react-hook-form en geeft het een ref met focus', () => {
    const ref = createRef<Focusbaar>();
    const bewaar = (veld: Focusbaar | null) => {
      ref.current = veld;
    };
    const veld = { name: 'kern', value: 'tekst', onChange: jest.fn(), onBlur: jest.fn(), ref: bewaar };
    render(<Tekstveld label="Kern" {...veldbinding(veld, { error: { message: 'Te kort' } })} />);
    const invoer = screen.getByRole('textbox', { name: 'Kern' });
    expect(invoer).toHaveValue('tekst');
    expect(invoer).toHaveAccessibleDescription('Te kort');
    act(() => ref.current?.focus());
    expect(invoer).toHaveFocus();
  });

  it('Tekstvlak telt, kapt niet af en toont een waarschuwing zonder het veld fout te maken', () => {
    render(<Tekstvlak naam="kern" label="Kern" waarde={'x'.repeat(12)} onWijzig={jest.fn()} max={10} waarschuwing="Beschrijf liever wat iemand deed." />);
    expect(screen.getByText('2 tekens te veel')).toBeInTheDocument();
    expect(screen.getByText('De tekst is te lang')).toBeInTheDocument();
    expect(screen.getByRole('textbox')).toHaveValue('x'.repeat(12));
    expect(screen.getByRole('textbox')).not.toBeInvalid();
    expect(screen.getByRole('status')).toHaveTextContent('Beschrijf liever wat iemand deed.');
  });

  it('Getalveld geeft een getal, en null als het leeg is', async () => {
    const onWijzig = jest.fn();
    const { rerender } = render(<Getalveld naam="dagen" label="Duur" eenheid="dagen" waarde={3} onWijzig={onWijzig} />);
    const invoer = screen.getByRole('textbox', { name: 'Duur' });
    await userEvent.clear(invoer);
    await userEvent.tab();
    expect(onWijzig).toHaveBeenLastCalledWith(null);
    rerender(<Getalveld naam="dagen" label="Duur" eenheid="dagen" waarde={null} onWijzig={onWijzig} />);
    await userEvent.type(invoer, '14');
    await userEvent.tab();
    expect(onWijzig).toHaveBeenLastCalledWith(14);
  });
});
