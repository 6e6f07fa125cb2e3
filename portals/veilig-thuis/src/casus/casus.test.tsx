import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afscherming, beoordeling, betrokken, blad, melding, overdracht, proefcasus } from '../app/proef/proefcasus.js';
import { gelukt, geweigerd, toonPortaal } from '../app/proef/toon-portaal.js';

const PAD = '/veilig-thuis/casus/casus-1';
const beoordeeld = { meldingen: [melding({ toestand: 'BEOORDEELD' })], beoordelingen: [beoordeling()] };

describe('het dossier bij Veilig Thuis', () => {
  test('toont de melding met twee gescheiden teksten, de melder en wat nu te doen is', async () => {
    toonPortaal(PAD, { Casusblad: blad(proefcasus()) });
    expect(await screen.findByRole('link', { name: 'Veiligheidsbeoordeling' })).toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: 'Alleen voor Veilig Thuis' })).getByText(/door de muur/)).toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: 'Het gezin leest mee' })).getByText(/zorgen over Sem/)).toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: 'Melder' })).getByText('Geheim voor het gezin')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('een melder die niet te zien is, laat geen gat achter', async () => {
    toonPortaal(PAD, { Casusblad: blad(proefcasus({ meldingen: [melding({ melder: null })] })) });
    await screen.findByText('De melding');
    expect(screen.queryByText(/Melder/)).not.toBeInTheDocument();
  });

  test('een dossier dat er niet is en een dossier dat niet van u is, zien er hetzelfde uit', async () => {
    toonPortaal(PAD, { Casusblad: blad(null) });
    expect(await screen.findByText(/U bent niet \(meer\) bij dit gezin betrokken/)).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('na de beoordeling is aanbieden de volgende stap', async () => {
    toonPortaal(PAD, { Casusblad: blad(proefcasus(beoordeeld)) });
    expect(await screen.findByRole('link', { name: 'Overdracht aanbieden' })).toBeInTheDocument();
  });

  test('een weigering staat bovenaan met haar reden', async () => {
    const geweigerde = overdracht({ toestand: 'GEWEIGERD', reden: 'Het team zit vol.', beslistOp: '2026-11-21T12:00:00Z' });
    toonPortaal(PAD, { Casusblad: blad(proefcasus({ ...beoordeeld, overdrachten: [geweigerde] })) });
    expect(await screen.findByText('Team West weigerde de overdracht')).toBeInTheDocument();
    expect(screen.getByText('Reden: Het team zit vol.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Opnieuw aanbieden' })).toBeInTheDocument();
  });
});

describe('het aanbod intrekken', () => {
  const aangeboden = proefcasus({ ...beoordeeld, toestand: 'AANGEBODEN', overdrachten: [overdracht()] });
  const open = async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Aanbod intrekken' }));
    return screen.findByRole('dialog');
  };

  test('vraagt om een reden en stuurt de versie mee die u zag', async () => {
    const verzoeken = toonPortaal(PAD, { Casusblad: blad(aangeboden), OverdrachtIntrekken: gelukt('overdrachtIntrekken') });
    const dialoog = await open();
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Intrekken' }));
    expect(within(dialoog).getByRole('textbox')).toHaveFocus();
    expect(await within(dialoog).findByText('Vul de reden in.')).toBeInTheDocument();
    await userEvent.type(within(dialoog).getByRole('textbox'), 'Verkeerd team');
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Intrekken' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(verzoeken.find(({ operatie }) => operatie === 'OverdrachtIntrekken')?.variabelen).toMatchObject({
      invoer: { id: 'overdracht-1', versie: 1, reden: 'Verkeerd team' },
    });
  });

  test('te laat: dat staat er, en de reden blijft staan', async () => {
    toonPortaal(PAD, { Casusblad: blad(aangeboden), OverdrachtIntrekken: geweigerd('overdrachtIntrekken', 'AL_BESLIST', 'Er is al geantwoord.') });
    const dialoog = await open();
    await userEvent.type(within(dialoog).getByRole('textbox'), 'Verkeerd team');
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Intrekken' }));
    expect(await within(dialoog).findByText('Er is al geantwoord.')).toBeInTheDocument();
    expect(within(dialoog).getByRole('textbox')).toHaveValue('Verkeerd team');
  });
});

describe('nadat het duo is gevormd', () => {
  test('ziet Veilig Thuis de stand, de terugkoppeling en de eigen melder; de rest met de reden waarom niet', async () => {
    const nazorg = proefcasus({
      naam: null,
      toestand: 'BIJ_DUO',
      betrokkenheden: [betrokken({ stand: 'NAZORG' })],
      afschermingen: [afscherming('IDENTIFICEREND', ['naam', 'gezinsleden'], 'Het gezin is overgedragen. Het duo werkt nu met het gezin.')],
      meldingen: [melding({ kern: null, tekstIntern: null, tekstVoorGezin: null, gebeurtenissen: [], urgentie: null })],
      terugkoppelingen: [
        { __typename: 'Terugkoppeling', id: 't1', tekst: 'Wij spraken het gezin.', op: '2026-11-22T10:00:00Z', door: { __typename: 'Partij', id: 'joost', naam: 'Joost Bakker' } },
      ],
    });
    toonPortaal(PAD, { Casusblad: blad(nazorg) });
    expect(await screen.findByText('Wij spraken het gezin.')).toBeInTheDocument();
    expect(screen.getByText('Truus Verhoeven')).toBeInTheDocument();
    expect(screen.getByText(/Het gezin is overgedragen/)).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'De melding' })).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });
});
