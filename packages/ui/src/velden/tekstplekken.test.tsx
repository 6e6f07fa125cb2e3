import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { schendingen } from '../proef/axe.js';
import { Tekstplekken, type TekstplekkenProps } from './tekstplekken.js';
import { Tekstvlak } from './tekstvlak.js';

const tekst = 'Vandaag belde de buurvrouw van het gezin. Zij hoorde Sem huilen en zij maakt zich zorgen over hem.';
const plekken = [{ plek: 'sem#1', begin: tekst.indexOf('Sem'), einde: tekst.indexOf('Sem') + 3, soort: 'naam' }];

const toon = (overig: Partial<TekstplekkenProps> = {}) => {
  const onWissel = jest.fn<TekstplekkenProps['onWissel']>();
  render(
    <main>
      <h1>Vraag</h1>
      <h2>Tekst</h2>
      <Tekstvlak naam="vraag" label="Vraag" waarde={tekst} onWijzig={jest.fn()} />
      <Tekstplekken veld="vraag" tekst={tekst} plekken={plekken} bevestigd={[]} onWissel={onWissel} titel="Kijk dit na" uitleg="Staat hier wie het is?" akkoord="Geen persoonsgegeven" akkoordGezegd="mag blijven" {...overig} />
    </main>,
  );
  return onWissel;
};

describe('Tekstplekken', () => {
  it('toont de plek in haar woorden, en brengt de cursor ernaartoe', async () => {
    toon();
    expect(screen.getByText('Sem').tagName).toBe('MARK');
    expect(screen.getByRole('status')).toHaveTextContent('1 plek om na te kijken');
    await userEvent.click(screen.getByRole('button', { name: 'Aanpassen: Sem' }));
    const vak = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Vraag' });
    expect(vak).toHaveFocus();
    expect(tekst.slice(vak.selectionStart, vak.selectionEnd)).toBe('Sem');
    expect(await schendingen(document.body)).toEqual([]);
  });

  it('bevestigt per plek, en kan terug', async () => {
    const eerst = toon();
    await userEvent.click(screen.getByRole('button', { name: 'Geen persoonsgegeven: Sem' }));
    expect(eerst).toHaveBeenCalledWith('sem#1', true);
  });

  it('zegt wat er is bevestigd, en dat alles is nagekeken', async () => {
    const onWissel = toon({ bevestigd: ['sem#1'] });
    expect(screen.getByText(/mag blijven/)).toBeInTheDocument();
    expect(screen.getByText('Alles nagekeken')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Toch nakijken: Sem' }));
    expect(onWissel).toHaveBeenCalledWith('sem#1', false);
  });

  it('houdt de cursor op de knop als iemand bevestigt, en terug', async () => {
    const Proef = () => {
      const [bevestigd, zetBevestigd] = useState<string[]>([]);
      return <Tekstplekken veld="vraag" tekst={tekst} plekken={plekken} bevestigd={bevestigd} onWissel={(plek, is) => zetBevestigd(is ? [plek] : [])} titel="Kijk dit na" uitleg="Staat hier wie het is?" akkoord="Mag blijven" akkoordGezegd="mag blijven" />;
    };
    render(<Proef />);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Toch nakijken: Sem' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Mag blijven: Sem' })).toHaveFocus();
  });

  it('is er niet zonder plekken', () => {
    toon({ plekken: [] });
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
  });
});
