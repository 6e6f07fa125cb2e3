import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { GemeentenQuery } from '../gql/graphql.js';
import { gelukt } from '../app/proef/proefnet.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { gemeenten } from './gemeenteregels.js';

type Afspraak = GemeentenQuery['gemeenteafspraken'][number];
const MARIJKE = { __typename: 'Partij', id: 'samira', naam: 'Samira El Amrani' } as const;
const versie = (id: string, geldigVan: string, overig: Partial<Afspraak> = {}): Afspraak => ({
  __typename: 'Gemeenteafspraak', id, gemeente: 'Amsterdam', geldigVan, vastgelegdOp: `${geldigVan}T08:00:00Z`, teamNaam: `Team ${id}`, telefoon: '020', uren: 'werkdagen', buitenUren: null, afspraken: null, door: MARIJKE, ...overig,
});
const VERSIES = [versie('straks', '2099-01-01', { vastgelegdOp: '2020-06-01T08:00:00Z' }), versie('nu', '2021-01-01'), versie('toen', '2019-01-01')];
const groep = (id: string, naam: string, portaal: string, leden: string[] = [], geldigTot: string | null = null) => ({
  __typename: 'Partij', id, naam, portaal, gemeente: 'Amsterdam', geldigTot, opvolger: null, leden: leden.map((lid) => ({ __typename: 'Groepslid', id: `${id}-${lid}`, tot: null, persoon: { __typename: 'Partij', id: lid } })),
});
const antwoord = (leidt: boolean) => ({
  Gemeenten: () => ({
    __typename: 'Query', ik: { __typename: 'Ik', partij: { __typename: 'Partij', id: 'samira' } }, gemeenteafspraken: VERSIES,
    partijen: [groep('west', 'Team West', 'duo', leidt ? ['samira'] : ['marijke']), groep('noord', 'Wijkteam Noord', 'wijkteam'), groep('nw', 'Wijkteam Nieuw-West', 'wijkteam'), groep('sd', 'Samen DOEN', 'wijkteam', [], '2020-12-31')],
    alleOrganisaties: [{ __typename: 'Organisatie', id: 'sd', naam: 'Samen DOEN', geldigVan: null, geldigTot: '2020-12-31', opvolger: { __typename: 'Organisatie', id: 'okt', naam: 'OKT' } }],
  }),
});

describe('gemeenten en wijkteams', () => {
  test('wat geldt staat open, wat begint en wat gold is te lezen; de laatste die is opgeschreven telt als gelezen', () => {
    const [amsterdam] = gemeenten(VERSIES, '2026-11-29');
    expect({ nu: amsterdam?.nu?.id, straks: amsterdam?.straks.map(({ id }) => id), geweest: amsterdam?.geweest.map(({ id }) => id), laatste: amsterdam?.laatste?.id }).toEqual({ nu: 'nu', straks: ['straks'], geweest: ['toen'], laatste: 'nu' });
  });

  test('wie geen team leidt, leest en wijzigt niet', async () => {
    toonPortaal('/duo/team/gemeenten', antwoord(false));
    const kaart = await screen.findByRole('region', { name: 'Amsterdam' });
    expect(within(kaart).getByText('Team nu')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Nieuwe versie/ })).not.toBeInTheDocument();
    expect(within(screen.getByRole('table', { name: /Organisaties/ })).getByText('OKT')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('wie een team leidt, schrijft een nieuwe versie en zegt welke die las', async () => {
    const verzoeken = toonPortaal('/duo/team/gemeenten/wijzigen?gemeente=Amsterdam', { ...antwoord(true), GemeenteafspraakVastleggen: () => ({ __typename: 'Mutation', gemeenteafspraakVastleggen: gelukt() }) });
    const naam = await screen.findByRole('textbox', { name: /Hoe heten de teams/ });
    await userEvent.clear(naam);
    await userEvent.type(naam, 'Buurtteam');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Nieuwe versie bewaren' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'GemeenteafspraakVastleggen')?.variabelen).toMatchObject({ invoer: { vorigeId: 'nu', gemeente: 'Amsterdam', teamNaam: 'Buurtteam', teamIds: ['noord', 'nw'] } }));
  });

  test('een team dat stopt krijgt een opvolger die zelf doorgaat', async () => {
    toonPortaal('/duo/team/gemeenten/stopt/nw', antwoord(true));
    expect(await screen.findByRole('radio', { name: 'Wijkteam Noord' })).toBeInTheDocument();
    for (const naam of ['Wijkteam Nieuw-West', 'Samen DOEN']) expect(screen.queryByRole('radio', { name: naam })).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });
});
