import { describe, expect, it, jest } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { schendingen } from '../proef/axe.js';
import { Datumveld } from './datumveld.js';
import { Tijdstipveld } from './tijdstipveld.js';

const Proef = ({ begin = null, meld }: { begin?: string | null; meld: (waarde: string | null) => void }) => {
  const [waarde, setWaarde] = useState(begin);
  return (
    <Datumveld
      naam="evaluatie"
      label="Evalueren op"
      hint="Bijvoorbeeld 24-11-2026"
      waarde={waarde}
      onWijzig={(nieuw) => {
        setWaarde(nieuw);
        meld(nieuw);
      }}
    />
  );
};

const deel = (naam: RegExp) => screen.getByRole('spinbutton', { name: naam });

describe('Datumveld', () => {
  it('staat in het Nederlands, dag eerst, welke taal de browser ook spreekt', () => {
    render(<Proef meld={jest.fn()} />);
    expect(screen.getAllByRole('spinbutton').map((onderdeel) => onderdeel.textContent)).toEqual(['dd', 'mm', 'jjjj']);
  });

  it('laat een datum typen en geeft die als YYYY-MM-DD', async () => {
    const meld = jest.fn();
    render(<Proef meld={meld} />);
    await userEvent.click(deel(/dag/));
    await userEvent.keyboard('24112026');
    expect(meld).toHaveBeenLastCalledWith('2026-11-24');
    expect(deel(/jaar/)).toHaveAttribute('aria-valuenow', '2026');
  });

  it('toont een gegeven datum met twee cijfers voor dag en maand', () => {
    render(<Proef begin="2026-03-04" meld={jest.fn()} />);
    expect(deel(/dag/)).toHaveTextContent('04');
    expect(deel(/maand/)).toHaveTextContent('03');
  });

  it('opent een kalender die op maandag begint en waarin een dag gekozen wordt', async () => {
    const meld = jest.fn();
    render(<Proef begin="2026-11-24" meld={meld} />);
    await userEvent.click(screen.getByRole('button', { name: /kalender/i }));
    const kalender = await screen.findByRole('dialog');
    expect(within(kalender).getByRole('heading', { name: /november 2026/ })).toBeInTheDocument();
    expect([...kalender.querySelectorAll('th')].map((dag) => dag.textContent)[0]).toBe('ma');
    expect(await schendingen(kalender)).toEqual([]);
    await userEvent.click(within(kalender).getByRole('button', { name: /woensdag 25 november 2026/ }));
    expect(meld).toHaveBeenLastCalledWith('2026-11-25');
  });

  it('is toegankelijk', async () => {
    render(<Proef meld={jest.fn()} />);
    expect(screen.getByRole('group', { name: 'Evalueren op' })).toHaveAccessibleDescription(/Bijvoorbeeld 24-11-2026/);
    expect(await schendingen()).toEqual([]);
  });
});

describe('Tijdstipveld', () => {
  it('toont een moment op de klok van Amsterdam en geeft UTC terug', async () => {
    const meld = jest.fn();
    render(<Tijdstipveld naam="gesprek" label="Besproken op" waarde="2026-11-21T08:10:00Z" onWijzig={meld} />);
    expect(deel(/uur/)).toHaveTextContent('09');
    await userEvent.click(deel(/uur/));
    await userEvent.keyboard('{ArrowUp}');
    expect(meld).toHaveBeenLastCalledWith('2026-11-21T09:10:00.000Z');
  });
});
