import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { schendingen } from '../proef/axe.js';
import { Keuzelijst } from './keuzelijst.js';
import { Keuzerondjes } from './keuzerondjes.js';
import { Schaal } from './schaal.js';
import { Vinkje, Vinkjesgroep } from './vinkje.js';
import { Zoekkeuze } from './zoekkeuze.js';

const opties = [
  { waarde: 'mark', tekst: 'Mark de Wit', toelichting: 'vader' },
  { waarde: 'elif', tekst: 'Elif Yılmaz' },
];

describe('Keuzes', () => {
  it('Keuzelijst: toont de gekozen tekst en geeft de waarde', async () => {
    const onWijzig = jest.fn();
    render(<Keuzelijst naam="wie" label="Wie" waarde="elif" opties={opties} onWijzig={onWijzig} />);
    await userEvent.click(screen.getByRole('button', { name: /Elif Yılmaz.*Wie/ }));
    expect(await schendingen(screen.getByRole('listbox'))).toEqual([]);
    await userEvent.click(screen.getByRole('option', { name: /Mark de Wit/ }));
    expect(onWijzig).toHaveBeenCalledWith('mark');
  });

  it('Keuzelijst: de lege keuze geeft null', async () => {
    const onWijzig = jest.fn();
    render(<Keuzelijst naam="wie" label="Wie" waarde="elif" opties={opties} leegOptie="Iedereen" onWijzig={onWijzig} />);
    await userEvent.click(screen.getByRole('button', { name: /Wie/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Iedereen' }));
    expect(onWijzig).toHaveBeenCalledWith(null);
  });

  it('Zoekkeuze: typen beperkt de lijst', async () => {
    const onWijzig = jest.fn();
    render(<Zoekkeuze naam="wie" label="Wie" waarde={null} opties={opties} onWijzig={onWijzig} />);
    await userEvent.type(screen.getByRole('combobox', { name: 'Wie' }), 'eli');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await userEvent.click(screen.getByRole('option', { name: 'Elif Yılmaz' }));
    expect(onWijzig).toHaveBeenCalledWith('elif');
  });

  it('Zoekkeuze: zegt dat er niets is gevonden en vraagt bij de pagina om keuzes', async () => {
    const onZoek = jest.fn();
    render(<Zoekkeuze naam="wie" label="Wie" waarde={null} opties={[]} onWijzig={jest.fn()} onZoek={onZoek} />);
    await userEvent.type(screen.getByRole('combobox', { name: 'Wie' }), 'x');
    expect(onZoek).toHaveBeenLastCalledWith('x');
    expect(screen.getByText('Niets gevonden')).toBeInTheDocument();
  });

  it('Keuzerondjes: kiest, en hangt hint en fout aan de groep', async () => {
    const onWijzig = jest.fn();
    render(<Keuzerondjes naam="bron" label="Volgt dit uit de bron?" hint="Lees eerst de bron." fout="Maak een keuze" waarde={null} opties={opties} onWijzig={onWijzig} weergave="segmenten" />);
    expect(screen.getByRole('radiogroup', { name: 'Volgt dit uit de bron?' })).toHaveAccessibleDescription('Lees eerst de bron. Maak een keuze');
    await userEvent.click(screen.getByRole('radio', { name: /Mark/ }));
    expect(onWijzig).toHaveBeenCalledWith('mark');
  });

  it('Keuzerondjes: is met Tab te bereiken, ook als de keuzes andere zijn dan die waar de cursor eerst stond', async () => {
    const Proef = ({ waarde, keuzes }: { waarde: string | null; keuzes: { waarde: string; tekst: string }[] }) => <Keuzerondjes naam="naar" label="Naar wie?" waarde={waarde} opties={keuzes} onWijzig={jest.fn()} />;
    const andere = [{ waarde: 'gi', tekst: 'Jeugdbescherming' }, { waarde: 'gi2', tekst: 'De stichting' }];
    const { rerender } = render(<Proef waarde="west" keuzes={[{ waarde: 'west', tekst: 'Team West' }]} />);
    await userEvent.tab();
    expect(screen.getByRole('radio', { name: 'Team West' })).toHaveFocus();
    for (const waarde of [null, 'west']) {
      rerender(<Proef waarde={waarde} keuzes={andere} />);
      await userEvent.click(document.body);
      await userEvent.tab();
      expect(screen.getByRole('radio', { name: 'Jeugdbescherming' })).toHaveFocus();
    }
  });

  it('Schaal: nul is een score, en de einden hebben woorden', async () => {
    const onWijzig = jest.fn();
    render(<Schaal naam="score" label="Hoe veilig is het?" laag="heel onveilig" hoog="veilig" waarde={0} onWijzig={onWijzig} />);
    expect(screen.getByRole('radio', { name: /^0 ?= heel onveilig$/ })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: /^10 ?= veilig$/ }));
    expect(onWijzig).toHaveBeenCalledWith(10);
  });

  it('Vinkje en Vinkjesgroep: geven de nieuwe stand', async () => {
    const onVinkje = jest.fn();
    const onGroep = jest.fn();
    render(
      <>
        <Vinkje naam="akkoord" label="Het gezin is akkoord" hint="Met beide ouders besproken." waarde={false} onWijzig={onVinkje} />
        <Vinkjesgroep naam="bij" label="Wie was erbij?" waarde={['elif']} opties={opties} onWijzig={onGroep} />
      </>,
    );
    expect(screen.getByRole('checkbox', { name: 'Het gezin is akkoord' })).toHaveAccessibleDescription('Met beide ouders besproken.');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Het gezin is akkoord' }));
    expect(onVinkje).toHaveBeenCalledWith(true);
    await userEvent.click(screen.getByRole('checkbox', { name: /Mark/ }));
    expect(onGroep).toHaveBeenCalledWith(['elif', 'mark']);
    expect(await schendingen()).toEqual([]);
  });
});
