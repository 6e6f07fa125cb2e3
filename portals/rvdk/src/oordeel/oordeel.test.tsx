import { Criterium } from '@bv/begrippen';
import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { bevinding, proeftoetsing } from '../app/proef/proeftoetsing.js';
import { toonPortaal, uitkomst, weigering } from '../app/proef/toon-portaal.js';

const ADRES = '/rvdk/toetsing/t-1/oordeel';
const oordeel = { __typename: 'Toetsoordeel' as const, id: 'o', oudersGehoord: 'Ja, alle twee.', tunnelvisie: 'Nee.', uitkomst: 'VRIJWILLIG_KADER' as const, motivering: 'De hulp werkt.' };
const klaar = {
  stukken: proeftoetsing().stukken.map((stuk) => (stuk.soort === 'FEIT' ? { ...stuk, bevinding: { ...bevinding('VRAAG', `Vraag bij ${stuk.id}`), id: stuk.id } } : stuk)),
  criteria: Object.values(Criterium).map((criterium) => ({ __typename: 'Toetscriterium' as const, id: criterium, criterium, voldoet: true, toelichting: null })),
  gesprekken: [{ __typename: 'Toetsgesprek' as const, id: 'g', metWie: 'Elif', datum: '2026-11-20', verslag: 'Zij vertelde rustig.', toestand: 'GEVOERD' as const, waar: null, eigenWoorden: null }],
  oordeel,
};
const lees = (overig = {}) => ({ Toetsing: () => ({ toetsing: proeftoetsing(overig) }) });

describe('oordeel schrijven', () => {
  test('een half oordeel wordt bewaard bij het verlaten van een veld', async () => {
    const verzoeken = toonPortaal(ADRES, { ...lees(), OordeelVastleggen: () => uitkomst('oordeelVastleggen', { toetsing: { __typename: 'Toetsing', id: 't-1', oordeel: { ...oordeel, tunnelvisie: null, uitkomst: null, motivering: null } } }) });
    await userEvent.click(await screen.findByRole('textbox', { name: 'Voelen de ouders zich gehoord?' }));
    await userEvent.paste('Ja, alle twee.');
    await userEvent.tab();
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'OordeelVastleggen')?.variabelen['invoer']).toEqual({ toetsingId: 't-1', oudersGehoord: 'Ja, alle twee.', tunnelvisie: null, uitkomst: null, motivering: null }));
    expect(await screen.findByText(/Concept bewaard om/)).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('wat te lang is, staat bij het veld en gaat niet weg', async () => {
    const verzoeken = toonPortaal(ADRES, lees());
    await userEvent.click(await screen.findByRole('textbox', { name: 'Waarom is dat uw oordeel?' }));
    await userEvent.paste('x'.repeat(10_001));
    await userEvent.tab();
    expect(await screen.findAllByText(/hooguit 10000 tekens/)).not.toHaveLength(0);
    expect(verzoeken.some(({ operatie }) => operatie === 'OordeelVastleggen')).toBe(false);
  });
});

describe('oordeel voorleggen', () => {
  test('noemt wat mist, met de plek waar het kan', async () => {
    toonPortaal(`${ADRES}/voorleggen`, lees());
    expect(await screen.findByText('Er zijn nog 7 dingen te doen')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '3 van de 3 feiten zijn nog niet getoetst.' })).toHaveAttribute('href', '/rvdk/toetsing/t-1/feiten');
    expect(screen.getByRole('link', { name: 'Kies de uitkomst.' })).toHaveAttribute('href', `${ADRES}?veld=uitkomst`);
    expect(await schendingen()).toEqual([]);
  });

  test('toont alles wat het gezin en het duo te lezen krijgen', async () => {
    toonPortaal(`${ADRES}/voorleggen`, lees(klaar));
    expect(await screen.findByText('Alles is ingevuld')).toBeInTheDocument();
    for (const tekst of ['Verder met vrijwillige hulp', 'De hulp werkt.', 'Feit 2: Vraag bij stuk-5', 'Zij vertelde rustig.']) expect(screen.getByText(tekst)).toBeInTheDocument();
  });

  test('legt de versie voor die op het scherm staat', async () => {
    let toestand: 'IN_TOETSING' | 'VOORGELEGD' = 'IN_TOETSING';
    const verzoeken = toonPortaal(`${ADRES}/voorleggen`, {
      Toetsing: () => ({ toetsing: proeftoetsing({ ...klaar, toestand, reactieTot: toestand === 'VOORGELEGD' ? '2099-11-27T22:59:59Z' : null }) }),
      ToetsingVoorleggen: () => {
        toestand = 'VOORGELEGD';
        return uitkomst('toetsingVoorleggen');
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Voorleggen aan het gezin' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'ToetsingVoorleggen')?.variabelen['invoer']).toEqual({ id: 't-1', versie: 2 }));
    // And one is at the concept then, not back at the verdict.
    expect(await screen.findByRole('heading', { level: 1, name: 'Het gezin leest het concept' })).toBeInTheDocument();
  });

  test('wat de server weigert wordt een verwijzing', async () => {
    const geweigerd = [{ code: 'GESPREK_ONTBREEKT', veld: 'gesprekken', tekst: 'Leg eerst het gesprek met het gezin vast.' }];
    toonPortaal(`${ADRES}/voorleggen`, { ...lees(klaar), ToetsingVoorleggen: () => weigering('toetsingVoorleggen', geweigerd) });
    await userEvent.click(await screen.findByRole('button', { name: 'Voorleggen aan het gezin' }));
    const melding = within(await screen.findByRole('alert'));
    expect(melding.getByRole('link', { name: 'Leg eerst het gesprek met het gezin vast.' })).toHaveAttribute('href', '/rvdk/toetsing/t-1/gesprek');
  });

  test('is voorbij als het gedeeld is: dan staat er alleen nog wat u schreef', async () => {
    toonPortaal(`${ADRES}/voorleggen`, lees({ ...klaar, toestand: 'GEDEELD', gedeeldOp: '2026-11-21T10:00:00Z' }));
    expect(await screen.findByText(/Gedeeld met het duo op 21 nov 2026/)).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /delen/i })).not.toBeInTheDocument();
  });
});
