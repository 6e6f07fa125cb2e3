import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beoordeling, blad, melding, proefcasus } from '../app/proef/proefcasus.js';
import { gelukt, toonPortaal } from '../app/proef/toon-portaal.js';

const PAD = '/veilig-thuis/casus/casus-1/overdracht';
const casus = proefcasus({ meldingen: [melding({ toestand: 'BEOORDEELD' })], beoordelingen: [beoordeling()] });
const Overdrachtontvangers = () => ({
  __typename: 'Query',
  wijkteams: [{ __typename: 'Partij', id: 'noord', naam: 'Wijkteam Noord', geldigTot: null, organisatie: null }],
  organisaties: [{ __typename: 'Organisatie', id: 'jbra', naam: 'Jeugdbescherming', soort: 'GECERTIFICEERDE_INSTELLING' }, { __typename: 'Organisatie', id: 'vt', naam: 'Veilig Thuis', soort: 'VEILIG_THUIS' }],
});
const typ = (naam: string | RegExp, tekst: string) => userEvent.type(screen.getByRole('textbox', { name: naam }), tekst);

describe('de overdracht aanbieden', () => {
  test('zonder wie het gezin vertelt gaat het niet verder', async () => {
    toonPortaal(PAD, { Overdrachtontvangers, Casusblad: blad(casus) });
    await userEvent.click(await screen.findByRole('button', { name: 'Naar de controle' }));
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('Vul wie het gezin vertelt over de overdracht in.');
    expect(await schendingen()).toEqual([]);
  });

  test('de controle toont het blad van de ontvanger en wat Veilig Thuis houdt; lege regels gaan niet mee', async () => {
    const verzoeken = toonPortaal(PAD, { Overdrachtontvangers, Casusblad: blad(casus), OverdrachtAanbieden: gelukt('overdrachtAanbieden') });
    await screen.findByRole('textbox', { name: 'Voorwaarde 1' });
    await typ('Voorwaarde 1', 'Vader slaapt bij zijn broer.');
    await userEvent.click(screen.getByRole('button', { name: 'Voorwaarde toevoegen' }));
    await typ(/Wie vertelt/, 'Ik bel moeder');
    await userEvent.click(screen.getByRole('button', { name: 'Naar de controle' }));
    const ontvanger = await screen.findByRole('region', { name: 'Dit blad ziet Team West' });
    expect(ontvanger).toHaveTextContent('Er zijn zorgen over Sem.');
    expect(ontvanger).toHaveTextContent('Vader slaapt bij zijn broer.');
    expect(ontvanger).not.toHaveTextContent('door de muur');
    const blijft = screen.getByRole('region', { name: 'Dit houdt u als het duo er is' });
    expect(within(blijft).getByText('Terugkoppeling')).toBeInTheDocument();
    expect(within(blijft).queryByText('Wie het is')).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Aanbieden aan Team West' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Melding M-2026-00412/ })).toBeInTheDocument();
    expect(verzoeken.find(({ operatie }) => operatie === 'OverdrachtAanbieden')?.variabelen).toMatchObject({
      invoer: { casusId: 'casus-1', soort: 'NAAR_BLIJVEND_VEILIG', naarId: 'west', voorwaarden: ['Vader slaapt bij zijn broer.'], vragen: [] },
    });
  });

  test('een voorwaarde met een oordelend woord krijgt een opmerking', async () => {
    toonPortaal(PAD, { Overdrachtontvangers, Casusblad: blad(casus) });
    await screen.findByRole('textbox', { name: 'Voorwaarde 1' });
    await typ('Voorwaarde 1', 'Geen huiselijk geweld');
    expect(await screen.findByText(/Vermijd “huiselijk geweld”/)).toBeInTheDocument();
  });

  test('naar een instelling gaat per brief: het blad heeft de melding niet, en de pagina noemt wat zij missen', async () => {
    const verzoeken = toonPortaal(PAD, { Overdrachtontvangers, Casusblad: blad(casus), OverdrachtAanbieden: gelukt('overdrachtAanbieden') });
    await userEvent.click(await screen.findByRole('radio', { name: /^Naar een gecertificeerde instelling/ }));
    expect(screen.getByRole('radio', { name: /^Jeugdbescherming/ })).toBeChecked();
    await typ(/Wie vertelt/, 'Ik bel moeder');
    await userEvent.click(screen.getByRole('button', { name: 'Naar de controle' }));
    expect(await screen.findByRole('region', { name: 'Dit blad ziet Jeugdbescherming' })).not.toHaveTextContent('Er zijn zorgen over Sem.');
    expect(screen.getByText('Er is geen adres van het gezin.')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Aanbieden aan Jeugdbescherming' }));
    await screen.findByRole('heading', { level: 1, name: /Melding M-2026-00412/ });
    expect(verzoeken.find(({ operatie }) => operatie === 'OverdrachtAanbieden')?.variabelen).toMatchObject({ invoer: { soort: 'NAAR_GI', naarId: 'jbra' } });
  });

  test('naar een wijkteam gaat niets zonder toestemming of grond, en niet zonder wanneer het terugbelt', async () => {
    const verzoeken = toonPortaal(PAD, { Overdrachtontvangers, Casusblad: blad(casus), OverdrachtAanbieden: gelukt('overdrachtAanbieden') });
    await userEvent.click(await screen.findByRole('radio', { name: /^Naar het wijkteam/ }));
    await typ(/Wie vertelt/, 'Ik bel moeder');
    await userEvent.click(screen.getByRole('button', { name: 'Naar de controle' }));
    const fouten = await screen.findByRole('group', { name: 'Fouten in het formulier' });
    for (const tekst of ['Kies of het gezin toestemming gaf', 'Schrijf op wie toestemming gaf', 'Schrijf op wanneer het gezin terug moet']) expect(fouten).toHaveTextContent(tekst);
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: /^Zonder toestemming/ }));
    await typ(/Welke grond is er/, 'Jeugdwet 7.3.11');
    await typ(/Wanneer moet het wijkteam/, 'Als vader weer slaat');
    await userEvent.click(screen.getByRole('button', { name: 'Naar de controle' }));
    expect(await screen.findByRole('region', { name: 'Dit blad ziet Wijkteam Noord' })).toHaveTextContent('Als vader weer slaat');
    await userEvent.click(screen.getByRole('button', { name: 'Aanbieden aan Wijkteam Noord' }));
    await screen.findByRole('heading', { level: 1, name: /Melding M-2026-00412/ });
    expect(verzoeken.find(({ operatie }) => operatie === 'OverdrachtAanbieden')?.variabelen).toMatchObject({ invoer: { soort: 'NAAR_WIJKTEAM', grond: 'ZONDER_TOESTEMMING', grondToelichting: 'Jeugdwet 7.3.11', terugkomenBij: 'Als vader weer slaat' } });
  });

  test('zonder beoordeling kan het niet, en dat staat er', async () => {
    toonPortaal(PAD, { Overdrachtontvangers, Casusblad: blad(proefcasus()) });
    expect(await screen.findByText('Dit gezin kunt u nu niet aanbieden')).toBeInTheDocument();
  });
});
