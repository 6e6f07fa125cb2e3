import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { blad, melding, proefcasus } from '../app/proef/proefcasus.js';
import { schendingen } from '../app/proef/schendingen.js';
import { gelukt, toonPortaal } from '../app/proef/toon-portaal.js';
import { bedenking } from './besluiten.js';

const PAD = '/veilig-thuis/casus/casus-1/beoordeling/melding-1';

describe('de veiligheidsbeoordeling', () => {
  test('vraagt een oordeel, een besluit en een reden, en toont die nog eens voor het vaststellen', async () => {
    const verzoeken = toonPortaal(PAD, { Casusblad: blad(proefcasus()), VeiligheidsbeoordelingVaststellen: gelukt('veiligheidsbeoordelingVaststellen') });
    await userEvent.click(await screen.findByRole('button', { name: 'Naar de controle' }));
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('Vul de reden van het besluit in.');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: /^Nee, iemand/ }));
    await userEvent.click(screen.getByRole('radio', { name: /^Onderzoek/ }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Waarom besluit u dit?' }), 'Moeder ontkent.');
    await userEvent.click(screen.getByRole('button', { name: 'Naar de controle' }));
    expect(await screen.findByRole('heading', { name: 'Controleer uw beoordeling' })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Beoordeling vaststellen' }));
    expect(await screen.findByRole('heading', { level: 1, name: /^Melding/ })).toBeInTheDocument();
    expect(verzoeken.find(({ operatie }) => operatie === 'VeiligheidsbeoordelingVaststellen')?.variabelen).toMatchObject({
      invoer: { casusId: 'casus-1', meldingId: 'melding-1', directVeilig: false, besluit: 'ONDERZOEK', reden: 'Moeder ontkent.' },
    });
  });

  test('een melding die al beoordeeld is, kan niet nog eens', async () => {
    toonPortaal(PAD, { Casusblad: blad(proefcasus({ meldingen: [melding({ toestand: 'BEOORDEELD' })] })) });
    expect(await screen.findByText('Deze melding kunt u nu niet beoordelen')).toBeInTheDocument();
  });

  test.each([
    ['niet veilig en geen vervolg', { directVeilig: false, besluit: 'GEEN_VERVOLG' as const, isGeheim: false }, /geen vervolg/],
    ['een geheime melder en toch overdragen', { directVeilig: true, besluit: 'OVERDRACHT_WIJKTEAM' as const, isGeheim: true }, /onderzoekt Veilig Thuis/],
  ])('vraagt door bij %s', (_wat, overweging, tekst) => expect(bedenking(overweging)).toMatch(tekst));

  test('zegt niets als er niets te bedenken is', () => {
    expect(bedenking({ directVeilig: true, besluit: 'GEEN_VERVOLG', isGeheim: true })).toBeUndefined();
    expect(bedenking({ directVeilig: null, besluit: null, isGeheim: true })).toBeUndefined();
  });
});
