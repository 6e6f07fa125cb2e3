import { describe, expect, it, jest } from '@jest/globals';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { UiOmgeving } from '../kern/ui-omgeving.js';
import { schendingen } from '../proef/axe.js';
import { useStatus } from '../tonen/statusregio.js';
import { Dialoog } from './dialoog.js';
import { Knop } from './knop.js';
import { Tekstlink } from './link.js';
import { Menu } from './menu.js';
import { Rijknop, Rijlink } from './rijknop.js';
import { Tabbladen } from './tabbladen.js';

const Vraag = () => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Knop onKlik={() => setOpen(true)}>Verwijderen</Knop>
      <Dialoog titel="Afspraak verwijderen?" open={open} onSluit={() => setOpen(false)} acties={<Knop soort="gevaar">Ja, verwijderen</Knop>}>
        U kunt dit ongedaan maken.
      </Dialoog>
    </>
  );
};

describe('Bediening', () => {
  it('Knop: bezig houdt een tweede druk tegen', async () => {
    const onKlik = jest.fn();
    render(
      <Knop bezig onKlik={onKlik}>
        Bewaren
      </Knop>,
    );
    await userEvent.click(screen.getByRole('button', { name: /Bewaren/ }));
    expect(onKlik).not.toHaveBeenCalled();
  });

  it('Dialoog: krijgt de focus, sluit met Escape en geeft de focus terug', async () => {
    render(<Vraag />);
    await userEvent.click(screen.getByRole('button', { name: 'Verwijderen' }));
    const dialoog = screen.getByRole('dialog', { name: 'Afspraak verwijderen?' });
    expect(dialoog.contains(document.activeElement)).toBe(true);
    expect(await schendingen(dialoog)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Verwijderen' })).toHaveFocus());
  });

  it('Rijknop: werkt met muis en toetsenbord, houdt de focus, en weigert als hij bezig is', async () => {
    const onKlik = jest.fn();
    const { rerender } = render(<Rijknop aria-label="Oppakken: Melding 1" onKlik={onKlik}>Oppakken</Rijknop>);
    const knop = screen.getByRole('button', { name: 'Oppakken: Melding 1' });
    await userEvent.click(knop);
    await userEvent.keyboard('{Enter}');
    expect(onKlik).toHaveBeenCalledTimes(2);
    expect(knop).toHaveFocus();
    rerender(<Rijknop aria-label="Oppakken: Melding 1" bezig onKlik={onKlik}>Oppakken</Rijknop>);
    await userEvent.keyboard('{Enter}');
    expect(onKlik).toHaveBeenCalledTimes(2);
    expect(knop).toHaveAttribute('aria-disabled', 'true');
    expect(await schendingen()).toEqual([]);
  });

  it('Rijlink: gaat door de router, en naar een nieuw tabblad als iemand daarom vraagt', async () => {
    const navigeer = jest.fn();
    render(
      <UiOmgeving navigeer={navigeer}>
        <Rijlink href="/veilig-thuis/casus/1">Vader slaat zoon</Rijlink>
      </UiOmgeving>,
    );
    const link = screen.getByRole('link', { name: 'Vader slaat zoon' });
    const gewoon = jest.fn((gebeurtenis: Event) => gebeurtenis.preventDefault());
    document.addEventListener('click', gewoon);
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    expect(navigeer).not.toHaveBeenCalled();
    document.removeEventListener('click', gewoon);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(navigeer).toHaveBeenCalledWith('/veilig-thuis/casus/1');
  });

  it('Tekstlink: gaat door de router van UiOmgeving', async () => {
    const navigeer = jest.fn();
    render(
      <UiOmgeving navigeer={navigeer}>
        <Tekstlink href="/duo/gezin/1">Gezin De Wit</Tekstlink>
      </UiOmgeving>,
    );
    const link = screen.getByRole('link', { name: 'Gezin De Wit' });
    expect(link).toHaveAttribute('href', '/duo/gezin/1');
    await userEvent.click(link);
    expect(navigeer).toHaveBeenCalledWith('/duo/gezin/1');
  });

  it('Menu: opent, doet wat gekozen wordt en sluit', async () => {
    const onKlik = jest.fn();
    render(<Menu label="Meer acties voor A1" keuzes={[{ sleutel: 'wijzig', tekst: 'Wijzigen', onKlik }]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Meer acties voor A1' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Wijzigen' }));
    expect(onKlik).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });

  it('Tabbladen: wisselt met de pijltjes', async () => {
    const onKies = jest.fn();
    render(<Tabbladen label="Plannen" onKies={onKies} tabbladen={[{ sleutel: 'v', titel: 'Veiligheid', inhoud: 'Plan A' }, { sleutel: 'h', titel: 'Hulp', inhoud: 'Plan B' }]} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('tabpanel', { name: 'Hulp' })).toHaveTextContent('Plan B');
    expect(onKies).toHaveBeenLastCalledWith('h');
  });

  it('useStatus: één stem voor de hele pagina, die ook herhaalt', () => {
    const Melder = () => {
      const { meld } = useStatus();
      return <button onClick={() => meld('Concept bewaard om 14:32')}>Bewaar</button>;
    };
    render(
      <UiOmgeving>
        <Melder />
      </UiOmgeving>,
    );
    const stem = screen.getByRole('status');
    act(() => screen.getByRole('button').click());
    const eerste = stem.firstChild;
    expect(stem).toHaveTextContent('Concept bewaard om 14:32');
    act(() => screen.getByRole('button').click());
    expect(stem.firstChild).not.toBe(eerste);
  });
});
