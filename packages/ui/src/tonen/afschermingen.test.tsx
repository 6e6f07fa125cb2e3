import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { schendingen } from '../proef/axe.js';
import { Afschermingen } from './afschermingen.js';

const adres = { label: 'GEHEIM_ADRES', reden: 'Het adres is geheim.', beslisser: 'VEILIG_THUIS', kanAanvragen: true };
const bsn = { label: 'BSN', reden: 'U heeft dit niet nodig.', beslisser: 'NIEMAND', kanAanvragen: false };

describe('Afschermingen', () => {
  it('toont niets als er niets is afgeschermd', () => {
    const { container } = render(<Afschermingen afschermingen={[]} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('zegt per soort waarom en wie beslist', async () => {
    render(<Afschermingen afschermingen={[adres, bsn]} labelTekst={(label) => ({ GEHEIM_ADRES: 'Verblijfadres', BSN: 'Burgerservicenummer' })[label] ?? label} />);
    expect(screen.getByRole('heading', { name: '2 soorten gegevens zijn afgeschermd' })).toBeInTheDocument();
    expect(screen.getByText('Verblijfadres')).toBeInTheDocument();
    expect(screen.getByText(/Over inzage beslist Veilig Thuis\./)).toBeInTheDocument();
    expect(screen.getByText(/Dit blijft afgeschermd, ook op verzoek\./)).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  it('legt bij elke soort uit waarom, en zegt hoe het met een verzoek staat', async () => {
    const onWaarom = jest.fn();
    render(<Afschermingen afschermingen={[adres, bsn]} onWaarom={onWaarom} aanvraag={({ label }) => (label === 'BSN' ? <p>Afgewezen op 5 nov 2026</p> : null)} />);
    await userEvent.click(screen.getByRole('button', { name: 'Waarom? GEHEIM_ADRES' }));
    expect(onWaarom).toHaveBeenCalledWith(adres);
    expect(screen.getAllByRole('button')).toHaveLength(2);
    expect(screen.getByText('Afgewezen op 5 nov 2026')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });
});
