import { describe, expect, it, jest } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { schendingen } from '../proef/axe.js';
import { Veld, Velden } from './veld.js';

const geheimAdres = { reden: 'Het adres is geheim.', grondslag: 'artikel 8', beslisser: 'VEILIG_THUIS', kanAanvragen: true, sinds: '2026-11-04' };

const inhoud = (naam: string) => {
  const term = screen.getByText(naam);
  return within(term.parentElement as HTMLElement).getByRole('definition');
};

describe('Veld', () => {
  it('toont een waarde met de bron ervan', () => {
    render(<Veld naam="Telefoon" waarde="06 1234 5678" bron="uit melding M-4412" />);
    expect(inhoud('Telefoon')).toHaveTextContent('06 1234 5678uit melding M-4412');
  });

  it('toont nul als waarde, niet als leeg', () => {
    render(<Veld naam="Broers en zussen" waarde={0} />);
    expect(inhoud('Broers en zussen')).toHaveTextContent('0');
  });

  it.each([null, undefined, ''])('zegt bij %p dat er nog niets is ingevuld', (waarde) => {
    render(<Veld naam="Huisarts" waarde={waarde} />);
    expect(inhoud('Huisarts')).toHaveTextContent('Nog niet ingevuld');
  });

  it('zegt dat iets onbekend is en wanneer het is gevraagd', () => {
    render(<Veld naam="Werk" status="onbekend" gevraagdOp="2026-11-03" />);
    expect(inhoud('Werk')).toHaveTextContent('Onbekend, gevraagd op 3 nov 2026');
  });

  it('zegt dat iets niet van toepassing is', () => {
    render(<Veld naam="Tolk" status="nvt" />);
    expect(inhoud('Tolk')).toHaveTextContent('Niet van toepassing');
  });

  it('zegt bij afgeschermd waarom, wie beslist en sinds wanneer', () => {
    render(<Veld naam="Verblijfadres" afscherming={geheimAdres} />);
    expect(inhoud('Verblijfadres')).toHaveTextContent(/Afgeschermd.*Het adres is geheim\..*Over inzage beslist Veilig Thuis\..*sinds 4 nov 2026\..*artikel 8/);
  });

  it('toont een afgeschermde waarde nooit, ook niet als die toch meekomt', () => {
    render(<Veld naam="Verblijfadres" waarde="Kade 1" afscherming={geheimAdres} />);
    expect(screen.queryByText(/Kade 1/)).not.toBeInTheDocument();
  });

  it('legt op een knop uit waarom, en zegt hoe het met een verzoek staat', async () => {
    const onWaarom = jest.fn();
    const { rerender } = render(<Veld naam="Verblijfadres" afscherming={geheimAdres} onWaarom={onWaarom} aanvraag="Aangevraagd op 5 nov 2026" />);
    await userEvent.click(screen.getByRole('button', { name: 'Waarom? Verblijfadres' }));
    expect(onWaarom).toHaveBeenCalledTimes(1);
    expect(screen.getByText('Aangevraagd op 5 nov 2026')).toBeInTheDocument();
    rerender(<Veld naam="Verblijfadres" waarde="Kade 1" onWaarom={onWaarom} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('is toegankelijk in alle standen', async () => {
    render(
      <Velden kolommen={2}>
        <Veld naam="Telefoon" waarde="06 1234 5678" />
        <Veld naam="Huisarts" />
        <Veld naam="Werk" status="onbekend" />
        <Veld naam="Tolk" status="nvt" />
        <Veld naam="Adres" afscherming={geheimAdres} onWaarom={jest.fn()} />
      </Velden>,
    );
    expect(await schendingen()).toEqual([]);
  });
});
