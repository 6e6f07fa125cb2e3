import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dossiercasus } from '../app/proef/proefcasus.js';
import { type Antwoorden, gelukt } from '../app/proef/proefnet.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';

const samen = (overig: object = {}) => ({
  __typename: 'Samenwerking', id: 's1', versie: 2, partner: 'WIJKTEAM', vorm: 'MEELOPEN', van: '2026-11-20T09:00:00Z', tot: null, naam: null, reden: 'Wij gaan samen langs.', eindreden: null, grond: 'TOESTEMMING', grondToelichting: 'Moeder vindt het goed.',
  partij: { __typename: 'Partij', id: 'yusuf', naam: 'Yusuf Demir', functie: null }, door: { __typename: 'Partij', id: 'samira', naam: 'Samira El Amrani' }, afschermingen: [], ...overig,
});
const open = (pad: string, samenwerkingen: object[], antwoorden: Antwoorden = {}) =>
  toonPortaal(`/duo/gezin/casus-1/samenwerking${pad}`, {
    Dossier: () => ({ __typename: 'Query', casus: dossiercasus() }),
    Samenwerking: () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', nummer: 'BV-1', toestand: 'BIJ_DUO', afschermingen: [], samenwerkingen, bezoeken: [] } }),
    Samenwerkpartners: () => ({ __typename: 'Query', partijen: [{ __typename: 'Partij', id: 'yusuf', naam: 'Yusuf Demir', functie: null, organisatie: null }] }),
    ...antwoorden,
  });

describe('samenwerken, door het duo', () => {
  test('gaat met een reden over in een andere vorm, in de versie die gezien is', async () => {
    const verzoeken = open('', [samen()], { SamenwerkingWijzigen: () => ({ __typename: 'Mutation', samenwerkingWijzigen: gelukt() }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Anders samenwerken' }));
    const vorm = screen.getByRole('form', { name: 'Anders samenwerken' });
    expect(within(vorm).queryByRole('radio', { name: /^Meelopen/ })).not.toBeInTheDocument();
    await userEvent.click(within(vorm).getByRole('radio', { name: /^Overname/ }));
    await userEvent.type(within(vorm).getByRole('textbox', { name: 'Waarom?' }), 'De veiligheid moet eerst.');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(within(vorm).getByRole('button', { name: 'Vastleggen' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'SamenwerkingWijzigen')?.variabelen).toMatchObject({ invoer: { id: 's1', versie: 2, vorm: 'OVERNAME', reden: 'De veiligheid moet eerst.' } }));
  });

  test('begint niet zonder grond, en een naam zonder account ziet niets', async () => {
    const verzoeken = open('/nieuw', [], { SamenwerkingBeginnen: () => ({ __typename: 'Mutation', samenwerkingBeginnen: gelukt() }) });
    await userEvent.click(await screen.findByRole('radio', { name: 'Huisarts' }));
    await userEvent.type(screen.getByRole('textbox', { name: /Naam, als die hier niet bij staat/ }), 'Praktijk De Linde');
    await userEvent.click(screen.getByRole('radio', { name: /^Advies/ }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Waarom?' }), 'Houdt straks contact.');
    await userEvent.click(screen.getByRole('button', { name: 'Samenwerking beginnen' }));
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('waarom de ander mag meekijken');
    expect(await schendingen()).toEqual([]);
    expect(verzoeken.some(({ operatie }) => operatie === 'SamenwerkingBeginnen')).toBe(false);
  });

  test('zegt van wie geen account heeft dat die niets ziet', async () => {
    open('', [samen({ partij: null, naam: 'Praktijk De Linde', partner: 'HUISARTS', vorm: 'ADVIES' })]);
    expect(await screen.findByText('Praktijk De Linde, huisarts')).toBeInTheDocument();
    expect(screen.getByText(/ziet hier dus niets/)).toBeInTheDocument();
  });
});
