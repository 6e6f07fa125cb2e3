import { describe, expect, it, jest } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { schendingen } from '../proef/axe.js';
import { Tellers } from '../tonen/tellers.js';
import { Bovenbalk } from './bovenbalk.js';
import { Dossierkop } from './dossierkop.js';
import { Indeling } from './indeling.js';
import { Pagina } from './pagina.js';
import { Zijnavigatie } from './zijnavigatie.js';

const fasen = [{ naam: 'Overgenomen' }, { naam: 'Directe veiligheid', toelichting: 'dag 18' }, { naam: 'Herstel' }];

const Scherm = ({ naam }: { naam: string | null }) => (
  <>
    <Bovenbalk portaal="Duo" regels={[{ href: '/duo', tekst: 'Mijn gezinnen' }]} huidig="/duo" persoon={{ naam: 'Samira El Amrani', functie: 'Duo' }} persoonKeuzes={[{ sleutel: 'uit', tekst: 'Afmelden' }]} />
    <Dossierkop naam={naam} nummer="BV-2026-0142" personen={[{ naam: 'Elif', leeftijd: 38 }, { naam: 'Noor', leeftijd: 0 }]} duo={['Samira', 'Joost']} acuut fasen={fasen} fase={2} />
    <Indeling zij={<Zijnavigatie label="Dossier" huidig="/a" regels={[{ href: '/a', tekst: 'Overzicht' }, { href: '/b', tekst: 'Feiten', aantal: 3 }]} />}>
      <Pagina titel="Overzicht" tabtitel="Overzicht, gezin De Wit">
        Inhoud
      </Pagina>
    </Indeling>
  </>
);

describe('Kader van een pagina', () => {
  it('heeft één h1, een titel voor het tabblad en landmarks, zonder fouten van axe', async () => {
    render(<Scherm naam="Gezin De Wit" />);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(document.title).toBe('Overzicht, gezin De Wit · Blijvend Veilig');
    expect(screen.getByRole('main')).toHaveTextContent('Inhoud');
    expect(within(screen.getByRole('navigation', { name: 'Hoofdmenu' })).getByRole('link', { name: 'Mijn gezinnen' })).toHaveAttribute('aria-current', 'page');
    expect(within(screen.getByRole('navigation', { name: 'Dossier' })).getByRole('link', { name: 'Overzicht' })).toHaveAttribute('aria-current', 'page');
    expect(await schendingen()).toEqual([]);
  });

  it('zegt wie het gezin is, ook de leeftijd nul, en waar het staat', () => {
    render(<Scherm naam="Gezin De Wit" />);
    const kop = screen.getByRole('region', { name: 'Dossier' });
    expect(kop).toHaveTextContent('Elif (38), Noor (0)');
    expect(kop).toHaveTextContent('Duo: Samira en Joost');
    expect(kop).toHaveTextContent('Acute onveiligheid');
    expect(within(kop).getByText('Directe veiligheid').closest('li')).toHaveAttribute('aria-current', 'step');
  });

  it('toont het nummer waar de naam niet gezien mag worden', () => {
    render(<Scherm naam={null} />);
    expect(within(screen.getByRole('region', { name: 'Dossier' })).getAllByText('BV-2026-0142')).toHaveLength(1);
  });

  it('springt met de eerste tab naar de inhoud', async () => {
    render(<Scherm naam="Gezin De Wit" />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('opent het menu van de persoon op naam', async () => {
    render(<Scherm naam="Gezin De Wit" />);
    await userEvent.click(screen.getByRole('button', { name: /Samira El Amrani/ }));
    expect(screen.getByRole('menuitem', { name: 'Afmelden' })).toBeInTheDocument();
  });

  it('Tellers: drukken kiest, nog eens drukken laat los', async () => {
    const onKies = jest.fn();
    const tellers = [{ sleutel: 'laat', aantal: 1, tekst: 'Termijn verlopen' }];
    const { rerender } = render(<Tellers label="Filter" tellers={tellers} gekozen={null} onKies={onKies} />);
    await userEvent.click(screen.getByRole('button', { name: '1 Termijn verlopen' }));
    expect(onKies).toHaveBeenLastCalledWith('laat');
    rerender(<Tellers label="Filter" tellers={tellers} gekozen="laat" onKies={onKies} />);
    expect(screen.getByRole('button', { pressed: true })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '1 Termijn verlopen' }));
    expect(onKies).toHaveBeenLastCalledWith(null);
  });
});
