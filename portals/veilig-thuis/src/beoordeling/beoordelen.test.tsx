import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beoordeling, blad, melding, proefcasus } from '../app/proef/proefcasus.js';
import { gelukt, toonPortaal } from '../app/proef/toon-portaal.js';
import { bedenking } from './besluiten.js';

const JA_NEE = [{ __typename: 'Instrumentantwoordkeuze', code: 'JA', tekst: 'Ja', vraagtToelichting: true }, { __typename: 'Instrumentantwoordkeuze', code: 'NEE', tekst: 'Nee', vraagtToelichting: false }];
const Instrumenten = () => ({
  __typename: 'Query',
  instrumenten: [{ __typename: 'Instrument', id: 'i1', versie: 1, titel: 'Veiligheidsbeoordeling', isNuGeldig: true, vragen: [
    { __typename: 'Instrumentvraag', code: 'LETSEL', groep: 'Wat er nu speelt', tekst: 'Heeft iemand letsel?', hulp: null, antwoorden: JA_NEE },
    { __typename: 'Instrumentvraag', code: 'EERDER', groep: 'Hoe lang', tekst: 'Gebeurde dit eerder?', hulp: 'Kijk naar eerdere meldingen.', antwoorden: JA_NEE },
  ] }],
});
const beantwoord = async (letsel: 'Ja' | 'Nee'): Promise<void> => {
  await userEvent.click(within(screen.getByRole('radiogroup', { name: /Heeft iemand letsel/ })).getByRole('radio', { name: letsel }));
  await userEvent.click(within(screen.getByRole('radiogroup', { name: /Gebeurde dit eerder/ })).getByRole('radio', { name: 'Nee' }));
};

const PAD = '/veilig-thuis/casus/casus-1/beoordeling/melding-1';

describe('een beoordeling die een collega terugstuurde', () => {
  const antwoord = (vraag: string, gekozen: string, toelichting: string | null = null) => ({ __typename: 'Beoordelingsantwoord' as const, id: vraag, vraag, antwoord: gekozen, toelichting });
  const terug = beoordeling({
    toestand: 'TERUGGESTUURD', besluit: 'GEEN_VERVOLG', directVeilig: true, reden: 'Een misverstand.', vastgesteldOp: null, terugstuurreden: 'Bel eerst de school.', collega: { __typename: 'Partij', id: 'liam', naam: 'Liam Boer' },
    antwoorden: [antwoord('LETSEL', 'JA', 'Een schram.'), antwoord('EERDER', 'VERVALLEN_ANTWOORD')],
  });

  test('staat er nog, met waarom; alleen wat niet meer te kiezen is, en de collega, kiest u opnieuw', async () => {
    toonPortaal(PAD, { Casusblad: blad(proefcasus({ beoordelingen: [beoordeling({ ...terug, id: 'ouder', opgesteldOp: '2026-11-20T08:00:00Z', reden: 'De eerste keer.' }), terug] })), Instrumenten });
    expect(await screen.findByText('Liam Boer stuurde de beoordeling terug')).toBeInTheDocument();
    expect(screen.getByText('Bel eerst de school.')).toBeInTheDocument();
    expect(within(screen.getByRole('radiogroup', { name: /Heeft iemand letsel/ })).getByRole('radio', { name: 'Ja' })).toBeChecked();
    expect(screen.getByRole('textbox', { name: /^Leg uit/ })).toHaveValue('Een schram.');
    expect(screen.getByRole('textbox', { name: 'Waarom besluit u dit?' })).toHaveValue('Een misverstand.');
    await userEvent.click(screen.getByRole('button', { name: 'Naar de controle' }));
    const fouten = await screen.findByRole('group', { name: 'Fouten in het formulier' });
    expect(fouten).toHaveTextContent('Kies een antwoord: Gebeurde dit eerder?');
    expect(fouten).not.toHaveTextContent('letsel');
    expect(await schendingen()).toEqual([]);
  });
});

describe('de veiligheidsbeoordeling', () => {
  test('vraagt een oordeel, een besluit en een reden, en toont die nog eens voor het vaststellen', async () => {
    const verzoeken = toonPortaal(PAD, { Casusblad: blad(proefcasus()), Instrumenten, VeiligheidsbeoordelingVaststellen: gelukt('veiligheidsbeoordelingVaststellen') });
    await userEvent.click(await screen.findByRole('button', { name: 'Naar de controle' }));
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('Vul de reden van het besluit in.');
    expect(screen.getByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('Kies een antwoord: Heeft iemand letsel?');
    expect(await schendingen()).toEqual([]);
    await beantwoord('Ja');
    await userEvent.click(screen.getByRole('button', { name: 'Naar de controle' }));
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('Leg uit: Heeft iemand letsel?');
    await userEvent.type(screen.getByRole('textbox', { name: /^Leg uit/ }), 'Een blauwe plek.');
    await userEvent.click(screen.getByRole('radio', { name: /^Nee, iemand/ }));
    await userEvent.click(screen.getByRole('radio', { name: /^Onderzoek/ }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Waarom besluit u dit?' }), 'Moeder ontkent.');
    await userEvent.click(screen.getByRole('button', { name: 'Naar de controle' }));
    expect(await screen.findByRole('heading', { name: 'Controleer uw beoordeling' })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Beoordeling vaststellen' }));
    expect(await screen.findByRole('heading', { level: 1, name: /^Melding/ })).toBeInTheDocument();
    expect(verzoeken.find(({ operatie }) => operatie === 'VeiligheidsbeoordelingVaststellen')?.variabelen).toMatchObject({
      invoer: { casusId: 'casus-1', meldingId: 'melding-1', directVeilig: false, besluit: 'ONDERZOEK', reden: 'Moeder ontkent.', instrumentVersie: 1,
        antwoorden: [{ vraag: 'LETSEL', antwoord: 'JA', toelichting: 'Een blauwe plek.' }, { vraag: 'EERDER', antwoord: 'NEE', toelichting: null }] },
    });
  });

  test('geen vervolg gaat eerst naar een collega, en dat staat op de knop', async () => {
    const verzoeken = toonPortaal(PAD, { Casusblad: blad(proefcasus()), Instrumenten, VeiligheidsbeoordelingVaststellen: gelukt('veiligheidsbeoordelingVaststellen') });
    await screen.findByRole('radiogroup', { name: /Heeft iemand letsel/ });
    await beantwoord('Nee');
    await userEvent.click(screen.getByRole('radio', { name: /^Ja, het is nu/ }));
    await userEvent.click(screen.getByRole('radio', { name: /^Geen vervolg/ }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Waarom besluit u dit?' }), 'Een ruzie.');
    await userEvent.click(screen.getByRole('button', { name: 'Naar de controle' }));
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('Kies een collega die meekijkt.');
    await userEvent.click(screen.getByRole('button', { name: /Welke collega kijkt mee/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Liam Boer' }));
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Naar de controle' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Voorleggen aan Liam Boer' }));
    await screen.findByRole('heading', { level: 1, name: /^Melding/ });
    expect(verzoeken.find(({ operatie }) => operatie === 'VeiligheidsbeoordelingVaststellen')?.variabelen).toMatchObject({ invoer: { besluit: 'GEEN_VERVOLG', collegaId: 'liam' } });
  });

  test('een melding die al beoordeeld is, kan niet nog eens', async () => {
    toonPortaal(PAD, { Casusblad: blad(proefcasus({ meldingen: [melding({ toestand: 'BEOORDEELD' })] })), Instrumenten });
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
