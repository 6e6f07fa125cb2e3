import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { werk, werkcasus } from '../app/proef/proefgezin.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';

const lijst = (...mijnWerk: ReturnType<typeof werk>[]) => ({ MijnWerk: () => ({ __typename: 'Query', mijnWerk, gemeenteafspraken: [] }) });

const AANBOD = werk({
  id: 'aanbod', stand: 'KANDIDAAT', casusId: 'c-2', handelingId: 'o-2', termijn: '2026-11-24T22:59:59Z', werkdagenOver: 2,
  casus: werkcasus({ id: 'c-2', nummer: 'BV-2026-00041', naam: null, afspraken: [], risicos: [] }),
  overdracht: { __typename: 'Overdracht', id: 'o-2', aangebodenOp: '2026-11-20T10:00:00Z', naar: null, van: { __typename: 'Partij', id: 'priya', naam: 'Priya Ramdin', organisatie: null } },
});

describe('mijn gezinnen', () => {
  test('begint met wat is aangeboden, zonder naam van het gezin', async () => {
    toonPortaal('/wijkteam', lijst(AANBOD, werk()));
    const aanbod = await screen.findByRole('region', { name: 'Aangeboden aan uw team' });
    expect(within(aanbod).getByText('BV-2026-00041')).toBeInTheDocument();
    expect(within(aanbod).getByRole('link', { name: 'Bekijken en beslissen: BV-2026-00041' })).toHaveAttribute('href', '/wijkteam/overdracht/o-2');
    expect(screen.getByRole('link', { name: 'Gezin Kemper' })).toHaveAttribute('href', '/wijkteam/gezin/casus-1');
    expect(screen.getByText('Sociaal isolement, geen steunend netwerk')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('zoekt in wat er al staat', async () => {
    const verzoeken = toonPortaal('/wijkteam', lijst(werk()));
    await userEvent.type(await screen.findByRole('searchbox'), 'jansen');
    expect(await screen.findByText('Geen gezin gevonden')).toBeInTheDocument();
    expect(verzoeken.filter(({ operatie }) => operatie === 'MijnWerk')).toHaveLength(1);
  });

  test('zet van veertig gezinnen boven wat vandaag moet, in één vraag, en kan alleen dat tonen', async () => {
    const veertig = Array.from({ length: 40 }, (_, nummer) => {
      const naam = `Gezin ${String(nummer).padStart(2, '0')}`;
      const termijn = nummer === 30 ? '2020-01-01T22:59:59Z' : nummer === 31 ? '2020-01-02T22:59:59Z' : nummer === 32 ? '2099-01-01T22:59:59Z' : null;
      return werk({
        id: `w-${String(nummer)}`, casusId: `c-${String(nummer)}`, termijn, werkdagenOver: termijn === null ? null : termijn < '2099' ? -3 : 90,
        casus: werkcasus({ id: `c-${String(nummer)}`, naam, nummer: `BV-${String(nummer)}`, afspraken: [{ __typename: 'Veiligheidsafspraak', id: `a-${String(nummer)}`, toestand: nummer === 20 ? 'GEBROKEN' : 'LOPEND', looptDoor: true, tot: null }] }),
      });
    });
    const verzoeken = toonPortaal('/wijkteam', lijst(...veertig.toReversed()));
    const tabel = await screen.findByRole('table', { name: /Gezinnen van het wijkteam/ });
    const namen = () => within(tabel).getAllByRole('rowheader').map((kop) => within(kop).getByRole('link').textContent);
    expect(namen()).toHaveLength(40);
    // Broken first, then the day that is longest behind us; then the day to come, and the rest by name.
    expect(namen().slice(0, 6)).toEqual(['Gezin 20', 'Gezin 30', 'Gezin 31', 'Gezin 32', 'Gezin 00', 'Gezin 01']);
    expect(verzoeken.filter(({ operatie }) => operatie === 'MijnWerk')).toHaveLength(1);
    const alleenVandaag = screen.getByRole('link', { name: /2.*vandaag of eerder weer kijken/ });
    alleenVandaag.focus();
    await userEvent.keyboard('{Enter}');
    expect(within(await screen.findByRole('table', { name: /Gezinnen van het wijkteam/ })).getAllByRole('rowheader')).toHaveLength(2);
    expect(verzoeken.filter(({ operatie }) => operatie === 'MijnWerk')).toHaveLength(1);
    expect(await schendingen()).toEqual([]);
  });

  test('een team dat opgaat in een ander zegt dat, en is op de oude naam te vinden', async () => {
    const naar = { __typename: 'Partij', id: 'sd', naam: 'Samen DOEN Noord', gemeente: 'Amsterdam', geldigTot: '2026-12-31', opvolger: { __typename: 'Partij', id: 'noord', naam: 'Wijkteam Noord' } } as const;
    toonPortaal('/wijkteam', lijst(werk({ overdracht: { __typename: 'Overdracht', id: 'o', aangebodenOp: null, naar, van: null } })));
    expect(await screen.findByText('Samen DOEN Noord gaat op in Wijkteam Noord')).toBeInTheDocument();
    await userEvent.type(screen.getByRole('searchbox'), 'samen doen');
    expect(screen.getByRole('link', { name: 'Gezin Kemper' })).toBeInTheDocument();
  });

  test('zegt wat hier komt als er nog niets is', async () => {
    toonPortaal('/wijkteam', lijst());
    expect(await screen.findByText('U heeft nu geen gezinnen')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });
});
