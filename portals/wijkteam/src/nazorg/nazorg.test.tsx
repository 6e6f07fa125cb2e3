import { plusDagen, vandaag } from '@bv/begrippen';
import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { gezin } from '../app/proef/proefgezin.js';
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
    expect(screen.queryByRole('button', { name: 'Het duo terugvragen' })).not.toBeInTheDocument();
  });

  test.each([['BIJ_WIJKTEAM', 1], ['BIJ_DUO', 0]] as const)('staat bij een gezin met de stand %s %i keer de weg terug naar het duo', async (toestand, aantal) => {
    toonPortaal(PAD, vraag({ toestand }));
    expect(await screen.findByRole('region', { name: 'Weer kijken' })).toBeInTheDocument();
    expect(screen.queryAllByRole('link', { name: 'Het duo terugvragen' })).toHaveLength(aantal);
  });

  test('legt vast wat er te zien was, met de versie die er stond', async () => {
    const verzoeken = toonPortaal(`${PAD}/kijkmoment/km-1`, { ...vraag(), KijkmomentVastleggen: uitkomst('kijkmomentVastleggen') });
    await userEvent.click(await screen.findByRole('radio', { name: 'De zorg neemt toe' }));
    await userEvent.type(screen.getByRole('textbox', { name: /Wat zag of hoorde u/ }), 'Stan slaapt niet.');
    await klik('Bewaren');
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'KijkmomentVastleggen')?.variabelen).toMatchObject({ invoer: { id: 'km-1', versie: 1, oordeel: 'ZORG_STIJGT', bevinding: 'Stan slaapt niet.' } }));
  });

  test('laat een moment vervallen, met de reden en de versie die er stond', async () => {
    const verzoeken = toonPortaal(`${PAD}/kijkmoment/km-1`, { ...vraag(), KijkmomentStoppen: uitkomst('kijkmomentStoppen') });
    await klik('Dit moment gaat niet door');
    await klik('Laten vervallen');
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toBeInTheDocument();
    expect(verzoeken.some(({ operatie }) => operatie === 'KijkmomentStoppen')).toBe(false);
    await userEvent.type(screen.getByRole('textbox', { name: /Waarom gaat dit moment niet door/ }), 'Het gezin verhuist.');
    await klik('Laten vervallen');
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'KijkmomentStoppen')?.variabelen).toMatchObject({ invoer: { id: 'km-1', versie: 1, gestoptReden: 'Het gezin verhuist.' } }));
  });

  test('plant een moment op een dag en met waar iemand op let, en niet zonder', async () => {
    const dag = plusDagen(vandaag(), 30);
    const verzoeken = toonPortaal(`${PAD}/kijkmoment/nieuw`, { ...vraag(), KijkmomentPlannen: uitkomst('kijkmomentPlannen') });
    await klik('Moment plannen');
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('Schrijf op waar u op let.');
    expect(verzoeken.some(({ operatie }) => operatie === 'KijkmomentPlannen')).toBe(false);
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getAllByRole('spinbutton')[0] as HTMLElement);
    await userEvent.keyboard(dag.split('-').toReversed().join(''));
    await userEvent.type(screen.getByRole('textbox', { name: /Waar let u dan op/ }), 'Slaapt Stan door?');
    await klik('Moment plannen');
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'KijkmomentPlannen')?.variabelen).toMatchObject({ invoer: { casusId: 'casus-1', gepland: dag, waarop: 'Slaapt Stan door?' } }));
  });
});

describe('een team dat stopt', () => {
  const naar = { __typename: 'Partij', id: 'nw', naam: 'Wijkteam Nieuw-West', geldigTot: '2026-12-31', opvolger: { __typename: 'Partij', id: 'noord', naam: 'Wijkteam Noord' } } as const;
  const stopt = vraag({ overdrachten: [{ __typename: 'Overdracht', id: 'overdracht-1', soort: 'NAAR_WIJKTEAM', toestand: 'AFGEROND', naar }] });
  const lid = (id: string, naam: string, tot: string | null = null) => ({ __typename: 'Groepslid', id: `l-${id}`, tot, persoon: { __typename: 'Partij', id, naam, functie: null } });

  const team = (id: string, naam: string, opvolgerId: string | null, ...leden: ReturnType<typeof lid>[]) => ({ __typename: 'Partij', id, naam, opvolger: opvolgerId === null ? null : { __typename: 'Partij', id: opvolgerId }, leden });
  const open = (...partijen: ReturnType<typeof team>[]) =>
    toonPortaal(`${PAD}/overzetten`, {
      ...stopt, GezinOverzetten: uitkomst('gezinOverzetten'), MijnWerk: () => ({ __typename: 'Query', mijnWerk: [], gemeenteafspraken: [] }), Opvolgers: () => ({ __typename: 'Query', partijen }),
    });
  const NW = team('nw', 'Wijkteam Nieuw-West', 'noord', lid('sanne', 'Sanne Hoekstra'));
  const namen = async () => (await screen.findAllByRole('radio')).map((rondje) => rondje.closest('label')?.textContent);
  const gestuurd = (verzoeken: ReturnType<typeof open>) => verzoeken.find(({ operatie }) => operatie === 'GezinOverzetten')?.variabelen;

  test('zegt wie opvolgt, en zet het gezin over naar iemand die daar nu werkt, na een tweede ja', async () => {
    const verzoeken = open(team('noord', 'Wijkteam Noord', null, lid('lotte', 'Lotte Vermeer'), lid('weg', 'Wie Weg Is', '2026-01-01T00:00:00Z')), NW);
    expect(await namen()).toEqual(['Lotte Vermeer']);
    expect(screen.getByText(/^Wijkteam Nieuw-West gaat op in Wijkteam Noord\./)).toBeInTheDocument();
    await klik('Gezin overzetten');
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toBeInTheDocument();
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Lotte Vermeer' }));
    await klik('Gezin overzetten');
    expect(await screen.findByRole('alertdialog', { name: 'Het gezin overzetten naar Lotte Vermeer?' })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
    await klik('Nee, nog niet');
    expect(gestuurd(verzoeken)).toBeUndefined();
    await klik('Gezin overzetten');
    await klik('Ja, overzetten');
    await waitFor(() => expect(gestuurd(verzoeken)).toMatchObject({ invoer: { casusId: 'casus-1', naarId: 'lotte' } }));
  });

  test('is wie opvolgt zelf ook opgegaan in een ander, dan gaat het gezin naar wie er nu is', async () => {
    open(team('noord', 'Wijkteam Noord', 'oost', lid('lotte', 'Lotte Vermeer')), team('oost', 'Wijkteam Oost', 'west'), team('west', 'Wijkteam West', null, lid('wim', 'Wim de Boer')), NW);
    expect(await namen()).toEqual(['Wim de Boer']);
    expect(screen.getByText('Dat team is nu Wijkteam West')).toBeInTheDocument();
  });

  test('werkt daar nog niemand, dan blijft het gezin waar het is', async () => {
    open(team('noord', 'Wijkteam Noord', null), NW);
    expect(await screen.findByText('Er werkt nog niemand bij Wijkteam Noord')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Gezin overzetten' })).not.toBeInTheDocument();
  });

  test('staat boven het gezin; zonder opvolger is er niets over te zetten', async () => {
    toonPortaal(PAD, stopt);
    expect(await screen.findByRole('link', { name: 'Overzetten' })).toHaveAttribute('href', '/wijkteam/gezin/casus-1/overzetten');
    cleanup();
    const zonder = vraag({ overdrachten: [{ __typename: 'Overdracht', id: 'overdracht-1', soort: 'NAAR_WIJKTEAM', toestand: 'AFGEROND', naar: { ...naar, opvolger: null } }] });
    toonPortaal(`${PAD}/overzetten`, { ...zonder, Opvolgers: () => ({ __typename: 'Query', partijen: [] }) });
    expect(await screen.findByRole('region', { name: 'Weer kijken' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Overzetten' })).not.toBeInTheDocument();
  });
});
