import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { gelukt } from '../app/proef/proefnet.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';

const PAD = '/duo/advies';
const partij = (naam: string) => ({ __typename: 'Partij', id: naam, naam, organisatie: { __typename: 'Organisatie', id: 'o', naam: 'Buurtteam Nieuw-West' } });
const bericht = { __typename: 'Adviesbericht', id: 'b1', soort: 'ADVIES', tekst: 'Spreek haar op school.', op: '2026-11-25T10:00:00Z', door: { __typename: 'Partij', id: 'samira', naam: 'Samira El Amrani' } };
const vraag = (overig: object = {}) => ({
  __typename: 'Adviesverzoek', id: 'a1', versie: 2, nummer: 'W-2026-00001', gesteldOp: '2026-11-24T09:10:00Z', termijn: '2026-11-27T22:59:59Z', werkdagenOver: 2, thema: 'GESPREK', toestand: 'OPEN', isSpoed: true,
  kern: 'Een moeder praat niet vrij', situatie: 'De partner zit erbij.', geprobeerd: null, vraag: 'Hoe spreek ik haar alleen?', isGepubliceerd: false, adviesnummer: null, door: partij('Yusuf Demir'), behandelaar: null, berichten: [], ...overig,
});
const blad = (overig: object = {}) => () => ({ __typename: 'Query', adviesverzoek: vraag(overig) });
const collegas = () => ({ __typename: 'Query', partijen: [{ __typename: 'Partij', id: 'priya', naam: 'Priya Ramdin', functie: 'werker', specialismen: ['LVB'] }] });

describe('een vraag van een wijkteam', () => {
  test('staat in de lijst met haar termijn en wie vroeg', async () => {
    toonPortaal(PAD, { Adviesverzoeken: () => ({ __typename: 'Query', adviesverzoeken: [vraag()] }) });
    expect(await screen.findByRole('link', { name: 'Een moeder praat niet vrij' })).toHaveAttribute('href', `${PAD}/a1`);
    expect(screen.getByText('Yusuf Demir, Buurtteam Nieuw-West')).toBeInTheDocument();
    expect(screen.getByText('Spoed')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('wordt beantwoord of teruggevraagd, en kan naar een collega die meer weet', async () => {
    const verzoeken = toonPortaal(`${PAD}/a1`, { Adviesverzoek: blad(), Adviseurs: collegas, AdviesberichtSchrijven: () => ({ __typename: 'Mutation', adviesberichtSchrijven: gelukt({ casusId: null }) }), AdviesToewijzen: () => ({ __typename: 'Mutation', adviesToewijzen: gelukt({ casusId: null }) }) });
    await userEvent.click(await screen.findByRole('radio', { name: /Ik vraag iets terug/ }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Wat schrijft u?' }), 'Gaat het kind naar school?');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Versturen' }));
    expect(verzoeken.find(({ operatie }) => operatie === 'AdviesberichtSchrijven')?.variabelen).toMatchObject({ invoer: { soort: 'TERUGVRAAG', versie: 2 } });
    await userEvent.click(screen.getByRole('button', { name: /Vraag het een collega/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Priya Ramdin: licht verstandelijke beperking' }));
    await userEvent.click(screen.getByRole('button', { name: 'Aan deze collega vragen' }));
    expect(verzoeken.find(({ operatie }) => operatie === 'AdviesToewijzen')?.variabelen).toMatchObject({ invoer: { behandelaarId: 'priya' } });
  });
});

test('wie kan antwoorden, wordt geladen; lukt dat niet, dan staat dat er, met een weg terug', async () => {
  let bereikbaar = false;
  toonPortaal(`${PAD}/a1`, {
    Adviesverzoek: blad(),
    Adviseurs: () => {
      if (!bereikbaar) throw new TypeError('Failed to fetch');
      return collegas();
    },
  });
  const opnieuw = await screen.findByRole('button', { name: 'Opnieuw proberen' });
  expect(screen.queryByRole('button', { name: /Vraag het een collega/ })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Ik beantwoord dit' })).toBeInTheDocument();
  bereikbaar = true;
  await userEvent.click(opnieuw);
  expect(await screen.findByRole('button', { name: /Vraag het een collega/ })).toBeInTheDocument();
});

test('meelopen zonder zeker te weten dat het om dit gezin gaat, staat met de rest bij de fouten', async () => {
  const werk = { __typename: 'Werkregel', casusId: 'casus-1', hoedanigheid: 'DUOLID', stand: 'ACTIEF', casus: { __typename: 'Casus', id: 'casus-1', naam: 'Gezin Vosmaer', nummer: 'BV-1', toestand: 'BIJ_DUO' } };
  const verzoeken = toonPortaal(`${PAD}/a1/meelopen`, { Adviesverzoek: blad(), MeeloopGezinnen: () => ({ __typename: 'Query', mijnWerk: [werk] }) });
  await userEvent.click(await screen.findByRole('button', { name: 'Meelopen' }));
  const fouten = await screen.findByRole('group', { name: 'Fouten in het formulier' });
  expect(fouten).toHaveFocus();
  expect(within(fouten).getAllByRole('listitem').length).toBeGreaterThan(1);
  await userEvent.click(within(fouten).getByRole('link', { name: 'Bel eerst met het wijkteam: gaat het om hetzelfde gezin?' }));
  expect(screen.getByRole('checkbox', { name: /Het wijkteam weet/ })).toHaveFocus();
  expect(await schendingen()).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox', { name: /Het wijkteam weet/ }));
  expect(fouten).not.toHaveTextContent('Bel eerst');
  expect(verzoeken.some(({ operatie }) => operatie === 'AdviesMeelopen')).toBe(false);
});

describe('een antwoord delen', () => {
  test('begint met wat er geschreven is, en zoekt er opnieuw namen in', async () => {
    const verzoeken = toonPortaal(`${PAD}/a1/delen`, { Adviesverzoek: blad({ berichten: [{ ...bericht, tekst: 'Vraag het aan Truus.' }] }), AdviesPubliceren: () => ({ __typename: 'Mutation', adviesPubliceren: gelukt({ casusId: null }) }) });
    expect(await screen.findByRole('textbox', { name: 'Wat is het advies?' })).toHaveValue('Vraag het aan Truus.');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Delen met alle wijkteams' }));
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('“Truus”');
    expect(verzoeken.some(({ operatie }) => operatie === 'AdviesPubliceren')).toBe(false);
  });

  test('kan worden teruggenomen, na een tweede ja', async () => {
    const regel = { __typename: 'Kennisadvies', id: 'k1', thema: 'GESPREK', situatie: 'Iemand praat niet vrij.', advies: 'Zoek een reden.', maand: '2026-09-01', aantalHielp: 0, hielpMij: false, door: { __typename: 'Partij', id: 'samira', naam: 'Samira El Amrani' } };
    const verzoeken = toonPortaal(`${PAD}/kennis`, { Kennis: () => ({ __typename: 'Query', kennis: [regel] }), KennisIntrekken: () => ({ __typename: 'Mutation', kennisIntrekken: gelukt({ casusId: null }) }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Weghalen: Iemand praat niet vrij.' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ja, weghalen' }));
    expect(verzoeken.find(({ operatie }) => operatie === 'KennisIntrekken')?.variabelen).toMatchObject({ invoer: { id: 'k1' } });
  });
});
