import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { proeftoetsing, stuk } from '../app/proef/proeftoetsing.js';
import { toonPortaal, uitkomst, weigering } from '../app/proef/toon-portaal.js';

const ADRES = '/rvdk/toetsing/t-1/concept';
const oordeel = { __typename: 'Toetsoordeel' as const, id: 'o', oudersGehoord: 'Ja.', tunnelvisie: 'Nee.', uitkomst: 'VRIJWILLIG_KADER' as const, motivering: 'De hulp werkt.' };
const net = (overig = {}) => ({ Toetsing: () => ({ toetsing: proeftoetsing({ toestand: 'VOORGELEGD', voorgelegdOp: '2026-11-20T10:00:00Z', reactieTot: '2099-11-27T22:59:59Z', oordeel, ...overig }) }) });

describe('het concept bij het gezin', () => {
  test('zegt tot wanneer het gezin leest, en toont wat het ervan vond', async () => {
    toonPortaal(ADRES, net({ conceptreacties: [{ __typename: 'Conceptreactie', id: 'r', stuk: null, wie: 'Elif', wijze: 'ZELF_GELEZEN', op: '2026-11-21', woorden: 'Dit klopt.', verwerking: null }] }));
    expect(await screen.findByText(/Het gezin mag lezen tot en met 27 nov 2099/)).toBeInTheDocument();
    expect(screen.getByText('Dit klopt.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Concept als PDF' })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('delen voor de tijd wordt geweigerd met de dag erbij', async () => {
    const tekst = 'Het gezin mag het concept lezen tot en met 27 november 2099. Daarna kunt u delen.';
    toonPortaal(ADRES, { ...net(), ToetsingDelen: () => weigering('toetsingDelen', [{ code: 'LEESTIJD_LOOPT', veld: 'reactieTot', tekst }]) });
    await userEvent.click(await screen.findByRole('button', { name: 'Oordeel delen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(tekst);
  });

  test('terughalen stuurt de versie die op het scherm staat', async () => {
    const verzoeken = toonPortaal(ADRES, { ...net(), ToetsingBijstellen: () => uitkomst('toetsingBijstellen') });
    await userEvent.click(await screen.findByRole('button', { name: 'Terughalen en aanpassen' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'ToetsingBijstellen')?.variabelen['invoer']).toEqual({ id: 't-1', versie: 2 }));
  });

  test('een gelezen concept zonder woorden wordt niet bewaard', async () => {
    const verzoeken = toonPortaal(ADRES, net());
    await userEvent.click(await screen.findByRole('radio', { name: 'Las het zelf' }));
    await userEvent.click(screen.getByRole('button', { name: 'Reactie vastleggen' }));
    expect(await screen.findAllByText(/Schrijf op wat dit gezinslid ervan vond/)).not.toHaveLength(0);
    expect(verzoeken.some(({ operatie }) => operatie === 'ConceptreactieVastleggen')).toBe(false);
  });

  test('noemt van wie nog niets vaststaat, en biedt die als eerste aan', async () => {
    const reactie = { __typename: 'Conceptreactie' as const, id: 'r', stuk: { __typename: 'Stuk' as const, id: 'stuk-1' }, wie: 'Elif de Wit', wijze: 'WILDE_NIET' as const, op: '2026-11-21', woorden: null, verwerking: null };
    const stukken = [stuk(1, 'GEZINSLID', '38 jaar\nOuder', { kop: 'Elif de Wit' }), stuk(2, 'GEZINSLID', '41 jaar\nOuder', { kop: 'Mark Yilmaz' }), stuk(3, 'GEZINSLID', '8 jaar\nKind', { kop: 'Noor Yilmaz' })];
    const verzoeken = toonPortaal(ADRES, { ...net({ conceptreacties: [reactie], stukken }), ConceptreactieVastleggen: () => uitkomst('conceptreactieVastleggen') });
    const kaart = await screen.findByRole('region', { name: 'Van wie u een reactie vastlegt' });
    expect(within(kaart).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Elif de Wit Wilde het niet lezen', 'Mark Yilmaz Nog niets vastgelegd']);
    await userEvent.click(screen.getByRole('radio', { name: 'Is niet bereikt' }));
    await userEvent.click(screen.getByRole('button', { name: 'Reactie vastleggen' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'ConceptreactieVastleggen')?.variabelen['invoer']).toMatchObject({ stukId: 'stuk-2', wie: null, wijze: 'NIET_BEREIKT' }));
    expect(await schendingen()).toEqual([]);
  });

  test('wie niet in de lijst staat, schrijft u op', async () => {
    toonPortaal(ADRES, net());
    await userEvent.click(await screen.findByRole('button', { name: /Van wie is de reactie/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Iemand anders' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Is niet bereikt' }));
    await userEvent.click(screen.getByRole('button', { name: 'Reactie vastleggen' }));
    expect(await screen.findAllByText(/Kies het gezinslid, of schrijf op van wie/)).not.toHaveLength(0);
  });
});
