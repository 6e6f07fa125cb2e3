import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { gezin } from '../app/proef/proefgezin.js';
import { schendingen } from '../app/proef/schendingen.js';
import { toonPortaal, uitkomst } from '../app/proef/toon-portaal.js';

const PAD = '/wijkteam/gezin/casus-1';
const vraag = (overig: Parameters<typeof gezin>[0] = {}) => ({
  Gezin: () => ({ __typename: 'Query', casus: gezin(overig) }),
  Aanvullingen: () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', aanvullingen: [] } }),
});
const klik = async (naam: string) => userEvent.click(await screen.findByRole('button', { name: naam }));

describe('na het afsluiten', () => {
  test('staat wat nog komt boven wat gedaan is, en hoe het voor ieder eindigde', async () => {
    toonPortaal(PAD, vraag());
    const kijken = await screen.findByRole('region', { name: 'Weer kijken' });
    expect(within(kijken).getAllByRole('listitem').map(({ textContent }) => /Slaapt Stan door|Belt Roos Bas/.exec(textContent)?.[0])).toEqual(['Slaapt Stan door', 'Belt Roos Bas']);
    expect(within(kijken).getByText('Het gaat goed')).toBeInTheDocument();
    const einde = screen.getByRole('region', { name: 'Hoe het voor ieder eindigde' });
    for (const tekst of ['Roos', 'Woont veilig thuis', 'Jullie bleven.']) expect(within(einde).getByText(tekst)).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('vraagt één handeling het duo terug, met de aanleiding van de afspraak al gekozen', async () => {
    const verzoeken = toonPortaal(`${PAD}/duo-terugvragen?aanleiding=AFSPRAAK_GEBROKEN`, { ...vraag(), DuoTerugvragen: uitkomst('duoTerugvragen') });
    expect(await screen.findByRole('radio', { name: 'Een afspraak is niet nagekomen' })).toBeChecked();
    await klik('Het duo terugvragen');
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('Schrijf op wat u zag of hoorde.');
    expect(await schendingen()).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: /Wat is er/ }), 'Roos belde Bas niet.');
    await klik('Het duo terugvragen');
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'DuoTerugvragen')?.variabelen).toMatchObject({ invoer: { casusId: 'casus-1', aanleiding: 'AFSPRAAK_GEBROKEN', toelichting: 'Roos belde Bas niet.' } }));
  });

  test('kan het duo niet twee keer terug: werkt het al met het gezin, dan is er geen knop', async () => {
    toonPortaal(`${PAD}/duo-terugvragen`, vraag({ toestand: 'BIJ_DUO' }));
    expect(await screen.findByText('U kunt het duo nu niet terugvragen')).toBeInTheDocument();
  });

  test('legt vast wat er te zien was, met de versie die er stond; of laat het moment vervallen', async () => {
    const verzoeken = toonPortaal(`${PAD}/kijkmoment/km-1`, { ...vraag(), KijkmomentVastleggen: uitkomst('kijkmomentVastleggen') });
    await userEvent.click(await screen.findByRole('radio', { name: 'De zorg neemt toe' }));
    await userEvent.type(screen.getByRole('textbox', { name: /Wat zag of hoorde u/ }), 'Stan slaapt niet.');
    await klik('Bewaren');
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'KijkmomentVastleggen')?.variabelen).toMatchObject({ invoer: { id: 'km-1', versie: 1, oordeel: 'ZORG_STIJGT', bevinding: 'Stan slaapt niet.' } }));
  });

  test('plant een moment met waar iemand op let', async () => {
    const verzoeken = toonPortaal(`${PAD}/kijkmoment/nieuw`, { ...vraag(), KijkmomentPlannen: uitkomst('kijkmomentPlannen') });
    await klik('Moment plannen');
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('Schrijf op waar u op let.');
    expect(verzoeken.some(({ operatie }) => operatie === 'KijkmomentPlannen')).toBe(false);
    expect(await schendingen()).toEqual([]);
  });
});

describe('een team dat stopt', () => {
  const naar = { __typename: 'Partij', id: 'nw', naam: 'Wijkteam Nieuw-West', geldigTot: '2026-12-31', opvolger: { __typename: 'Partij', id: 'noord', naam: 'Wijkteam Noord' } } as const;
  const stopt = vraag({ overdrachten: [{ __typename: 'Overdracht', id: 'overdracht-1', soort: 'NAAR_WIJKTEAM', toestand: 'AFGEROND', naar }] });
  const lid = (id: string, naam: string, tot: string | null = null) => ({ __typename: 'Groepslid', id: `l-${id}`, tot, persoon: { __typename: 'Partij', id, naam, functie: null } });

  test('zegt bij het gezin wie opvolgt, en zet het over naar iemand die daar nu werkt', async () => {
    const verzoeken = toonPortaal(`${PAD}/overzetten`, {
      ...stopt, GezinOverzetten: uitkomst('gezinOverzetten'), MijnWerk: () => ({ __typename: 'Query', mijnWerk: [], gemeenteafspraken: [] }),
      Opvolgers: () => ({ __typename: 'Query', partijen: [{ __typename: 'Partij', id: 'noord', leden: [lid('lotte', 'Lotte Vermeer'), lid('weg', 'Wie Weg Is', '2026-01-01T00:00:00Z')] }, { __typename: 'Partij', id: 'nw', leden: [lid('sanne', 'Sanne Hoekstra')] }] }),
    });
    expect((await screen.findAllByRole('radio')).map((rondje) => rondje.closest('label')?.textContent)).toEqual(['Lotte Vermeer']);
    await userEvent.click(screen.getByRole('radio', { name: 'Lotte Vermeer' }));
    expect(await schendingen()).toEqual([]);
    await klik('Gezin overzetten');
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'GezinOverzetten')?.variabelen).toMatchObject({ invoer: { casusId: 'casus-1', naarId: 'lotte' } }));
  });

  test('staat boven het gezin; zonder opvolger is er niets over te zetten', async () => {
    toonPortaal(PAD, stopt);
    expect(await screen.findByRole('link', { name: 'Overzetten' })).toHaveAttribute('href', '/wijkteam/gezin/casus-1/overzetten');
  });
});
