import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { blad, proefcasus } from '../app/proef/proefcasus.js';
import { gelukt, toonPortaal } from '../app/proef/toon-portaal.js';
import { legeMelding, leegLid, type Meldingwaarden } from './invoer/waarden.js';

const stap = (pad: string) => `/veilig-thuis/melding/k1/${pad}`;

const BEKEND = { __typename: 'BekendGezin', casusId: 'c9', casusnummer: 'BV-2026-00009', houder: 'Joost Bakker', bellen: 'JBRA, 020 555 0102', zekerheid: 'MOGELIJK' as const, overeenkomst: ['ACHTERNAAM' as const] };

const concept = (waarden: Partial<Meldingwaarden>) => () => ({
  __typename: 'Query',
  concept: {
    __typename: 'Concept',
    id: 'c',
    sleutel: 'veilig-thuis/melding/k1',
    inhoud: JSON.stringify({ titel: 'Melding', pad: stap('melder'), waarden: { ...legeMelding(), ...waarden } }),
    bijgewerktOp: '2026-11-22T10:00:00Z',
  },
});

const VOLLEDIG: Partial<Meldingwaarden> = {
  soort: 'AMBTSHALVE',
  kern: 'Vader slaat zoon van 8',
  tekstIntern: 'Gezien door de wijkagent.',
  tekstVoorGezin: 'Vader sloeg Sem.',
  directeVeiligheid: 'ONVEILIG',
  urgentie: 'SPOED',
  gezinsleden: [{ ...leegLid('Vos'), voornamen: 'Sem', rol: 'KIND' }],
  voorvallen: [{ wie: 'Vader', wat: 'sloeg', bijWie: 'Sem', wanneer: '', hoeVaak: '', gevolg: '' }],
};

describe('een melding invoeren', () => {
  test('een stap die niet af is, zegt wat mist; wie belt kan het later aanvullen', async () => {
    toonPortaal(stap('melder'), {});
    await userEvent.click(await screen.findByRole('button', { name: 'Volgende' }));
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('Kies wie er meldt: een omstander of een professional.');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('link', { name: 'Later aanvullen' }));
    expect(await screen.findByText('Kennen we dit gezin al?')).toBeInTheDocument();
  });

  test('een professional die geheim blijft, heeft een reden nodig; een omstander niet', async () => {
    toonPortaal(stap('melder'), {});
    await userEvent.click(await screen.findByRole('radio', { name: /^Professional/ }));
    expect(screen.getByRole('radio', { name: /^Ja, het gezin/ })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: /^Nee, de naam/ }));
    expect(screen.getByRole('radiogroup', { name: /Waarom mag het gezin het niet weten/ })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: /^Omstander/ }));
    expect(screen.getByRole('radio', { name: /^Nee, de naam/ })).toBeChecked();
    expect(screen.queryByRole('radiogroup', { name: /Waarom mag/ })).not.toBeInTheDocument();
  });

  test('een bekend gezin wordt gevonden tijdens het typen, en voegen is een keuze die terug kan', async () => {
    const verzoeken = toonPortaal(stap('gezin'), { BekendeGezinnen: () => ({ __typename: 'Query', bekendeGezinnen: [BEKEND] }) });
    await userEvent.type(await screen.findByRole('textbox', { name: 'Achternaam' }), 'Vos');
    const treffers = await screen.findByRole('region', { name: /Bekende gezinnen/ });
    expect(treffers).toHaveTextContent('Joost Bakker');
    expect(verzoeken.filter(({ operatie }) => operatie === 'BekendeGezinnen')).toHaveLength(1);
    expect(await schendingen()).toEqual([]);
    await userEvent.click(within(treffers).getByRole('button', { name: /Melding bij dit gezin voegen/ }));
    expect(screen.getByText('Deze melding komt bij dossier BV-2026-00009')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: /staat al in dossier/ })).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Toch een nieuw gezin' }));
    expect(await screen.findByRole('region', { name: /Bekende gezinnen/ })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Nieuw gezin' }));
    expect(await screen.findByText(/U koos: nieuw gezin/)).toBeInTheDocument();
  });

  test('een BSN dat niet klopt, zegt dat bij het veld zodra u het verlaat', async () => {
    toonPortaal(stap('gezin'), {});
    await userEvent.type(await screen.findByRole('textbox', { name: /^BSN/ }), '123456783');
    await userEvent.tab();
    expect(await screen.findByText('Dit burgerservicenummer klopt niet. Controleer de cijfers.')).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Fouten in het formulier' })).not.toBeInTheDocument();
    await userEvent.type(screen.getByRole('textbox', { name: /^BSN/ }), '{Backspace}2');
    await waitFor(() => expect(screen.queryByText(/burgerservicenummer klopt niet/)).not.toBeInTheDocument());
  });

  test('de tekst voor het gezin waarschuwt voor oordelende woorden en voor de melder', async () => {
    const waarden = legeMelding();
    toonPortaal(stap('gebeurd'), { Concept: concept({ melder: { ...waarden.melder, soort: 'OMSTANDER', relatieTotGezin: 'buurvrouw' } }) });
    await screen.findByText('Wij zetten terug wat u eerder typte');
    await userEvent.type(screen.getByRole('textbox', { name: 'Tekst die het gezin mag lezen' }), 'De buurvrouw ziet kindermishandeling.');
    expect(await screen.findByText(/Vermijd “kindermishandeling”/)).toBeInTheDocument();
    const plekken = await screen.findByRole('group', { name: 'Herkent het gezin hieraan de melder?' });
    expect(within(plekken).getByText('buurvrouw').tagName).toBe('MARK');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(within(plekken).getByRole('button', { name: 'Verraadt niemand: buurvrouw' }));
    expect(within(plekken).getByText('Alles nagekeken')).toBeInTheDocument();
  });

  test('een crisis kan op elke stap, en zegt wat te doen', async () => {
    toonPortaal(stap('gezin'), {});
    await userEvent.click(await screen.findByRole('button', { name: 'Dit is een crisis' }));
    expect(screen.getByText('Crisis: bel 112 als iemand nu gevaar loopt')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Toch geen crisis' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Dit is een crisis' })).toHaveFocus();
    expect(screen.queryByText('Crisis: bel 112 als iemand nu gevaar loopt')).not.toBeInTheDocument();
  });

  test('de controle noemt wat mist met de weg erheen, en verstuurt dan niets', async () => {
    const verzoeken = toonPortaal(stap('controleren'), {});
    await userEvent.click(await screen.findByRole('button', { name: 'Melding vastleggen' }));
    const mist = await screen.findByRole('group', { name: 'Nog aanvullen' });
    await waitFor(() => expect(mist).toHaveFocus());
    expect(verzoeken.some(({ operatie }) => operatie === 'MeldingVastleggen')).toBe(false);
    await userEvent.click(within(mist).getByRole('link', { name: /Directe veiligheid: Kies hoe veilig het nu is/ }));
    expect(await screen.findByText('Hoe veilig is het nu?')).toBeInTheDocument();
  });

  test('een plek die de melder kan verraden, houdt het vastleggen tegen, met de weg erheen', async () => {
    const verzoeken = toonPortaal(stap('controleren'), {
      Concept: concept({ ...VOLLEDIG, soort: 'MELDING', melder: { ...legeMelding().melder, soort: 'OMSTANDER', naam: 'Truus Kramer', telefoon: '06 1234 5678' }, tekstVoorGezin: 'Truus hoorde geschreeuw.' }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Melding vastleggen' }));
    expect(await screen.findByRole('group', { name: 'Nog aanvullen' })).toHaveTextContent('“Truus” staat ook bij de melder, en die blijft geheim.');
    expect(verzoeken.some(({ operatie }) => operatie === 'MeldingVastleggen')).toBe(false);
  });

  test('een volledige melding gaat één keer weg en komt uit op het dossier', async () => {
    const verzoeken = toonPortaal(stap('controleren'), {
      Concept: concept(VOLLEDIG),
      MeldingVastleggen: gelukt('meldingVastleggen'),
      Casusblad: blad(proefcasus()),
    });
    await screen.findByText('Wij zetten terug wat u eerder typte');
    expect(screen.getByText('U opent een nieuw dossier')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
    await userEvent.dblClick(screen.getByRole('button', { name: 'Melding vastleggen' }));
    expect(await screen.findByText('Stel de veiligheidsbeoordeling vast')).toBeInTheDocument();
    const verstuurd = verzoeken.filter(({ operatie }) => operatie === 'MeldingVastleggen');
    expect(verstuurd).toHaveLength(1);
    expect(verstuurd[0]?.variabelen).toMatchObject({ invoer: { melder: null, kern: 'Vader slaat zoon van 8', gezinsleden: [{ voornamen: 'Sem' }] } });
    expect(verzoeken.some(({ operatie }) => operatie === 'ConceptWissen')).toBe(true);
  });
});
