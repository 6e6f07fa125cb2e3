import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dossiercasus } from '../app/proef/proefcasus.js';
import { type Antwoorden, gelukt } from '../app/proef/proefnet.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import type { Deelnemer, Tafel, Tafelcasus } from './tafelgegevens.js';

const LEDEN = [{ __typename: 'Gezinslid' as const, id: 'elif', voornamen: 'Elif', leeftijd: 38, isDirectbetrokkene: true }, { __typename: 'Gezinslid' as const, id: 'deniz', voornamen: 'Deniz', leeftijd: 6, isDirectbetrokkene: true }];
const elif = (overig: Partial<Deelnemer> = {}): Deelnemer => ({ __typename: 'Tafeldeelnemer', id: 'd1', versie: 4, rol: 'GEZIN', naam: null, toestemming: null, gevraagdOp: null, grond: null, uitgenodigdOp: null, uitnodigingswijze: null, wasErbij: null, gezinslid: { __typename: 'Gezinslid', id: 'elif', voornamen: 'Elif' }, partij: null, ...overig });
const voorzitter: Deelnemer = { ...elif(), id: 'd2', rol: 'VOORZITTER', naam: 'Mevrouw Tuinman', gezinslid: null };
const tafel = (overig: Partial<Tafel> = {}): Tafel => ({
  __typename: 'Beschermingstafel', id: 't1', versie: 2, toestand: 'GEPLAND', datum: '2026-12-01', waar: 'Stadsdeelhuis, tien uur', aanleiding: 'Deniz was alleen.', isSpoed: false, spoedreden: null, gehoudenOp: null, uitkomst: null, toelichting: null,
  vervallenReden: null, deelnemers: [elif(), voorzitter], afschermingen: [], ...overig,
});
const open = (pad: string, beschermingstafels: Tafel[], antwoorden: Antwoorden = {}) => {
  const casus: Tafelcasus = { __typename: 'Casus', id: 'casus-1', nummer: 'BV-1', toestand: 'BIJ_DUO', afschermingen: [], gezinsleden: LEDEN, beschermingstafels };
  return toonPortaal(`/duo/gezin/casus-1/beschermingstafel${pad}`, {
    Dossier: () => ({ __typename: 'Query', casus: dossiercasus({ gezinsleden: LEDEN }) }),
    Beschermingstafels: () => ({ __typename: 'Query', casus, partijen: [{ __typename: 'Partij', id: 'hanna', naam: 'Hanna de Groot' }] }),
    ...antwoorden,
  });
};

describe('een beschermingstafel', () => {
  test('heeft pas een uitkomst als ieder van het gezin om toestemming is gevraagd', async () => {
    open('', [tafel()]);
    expect(await screen.findByRole('link', { name: 'Toestemming van Elif' })).toHaveAttribute('href', '/duo/gezin/casus-1/beschermingstafel/t1/toestemming/d1');
    expect(screen.queryByRole('link', { name: 'Uitkomst vastleggen' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Beschermingstafel plannen' })).toBeNull();
    expect(await schendingen()).toEqual([]);
  });

  test('wacht bij spoed op niemand', async () => {
    open('', [tafel({ isSpoed: true, spoedreden: 'Vannacht kan Deniz niet naar huis.' })]);
    expect(await screen.findByRole('link', { name: 'Uitkomst vastleggen' })).toBeInTheDocument();
  });

  test('toont waarom er zonder ja toch over iemand gesproken werd, en de weg naar het verzoek', async () => {
    open('', [tafel({ toestand: 'GEHOUDEN', gehoudenOp: '2026-12-01', uitkomst: 'RAADSONDERZOEK', toelichting: 'Wij vragen de Raad.', deelnemers: [elif({ toestemming: 'NEE', gevraagdOp: '2026-11-30', grond: 'Alleen wat moet.', wasErbij: false })] })]);
    expect(await screen.findByText('Toestemming: nee')).toBeInTheDocument();
    expect(screen.getByText('Alleen wat moet.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Naar het verzoek aan de Raad' })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('zonder ja vraagt het antwoord een grond', async () => {
    const verzoeken = open('/t1/toestemming/d1', [tafel()], { TafeltoestemmingVastleggen: () => ({ __typename: 'Mutation', tafeltoestemmingVastleggen: gelukt() }) });
    await userEvent.click(await screen.findByRole('radio', { name: 'Nee' }));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findAllByText('Schrijf op wat u dan wel deelt, en waarom dat mag.')).not.toHaveLength(0);
    await userEvent.click(screen.getByRole('textbox', { name: /Wat deelt u dan wel/ }));
    await userEvent.paste('Alleen wat moet.');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'TafeltoestemmingVastleggen')?.variabelen['invoer']).toMatchObject({ id: 'd1', versie: 4, toestemming: 'NEE', grond: 'Alleen wat moet.' }));
  });

  test('nodigt ieder apart uit; aan een ander staat er niet om wie het gaat, en dat het gebeurde wordt vastgelegd', async () => {
    open('', [tafel({ deelnemers: [elif({ uitgenodigdOp: '2026-11-26', uitnodigingswijze: 'GEGEVEN' }), voorzitter] })]);
    expect(await screen.findByText(/Brief zelf gegeven/)).toBeInTheDocument();
    expect(screen.getByText('Nog niet uitgenodigd')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Uitnodiging van Mevrouw Tuinman/ })).toHaveAttribute('href', '/duo/gezin/casus-1/beschermingstafel/t1/uitnodigen/d2');
    expect(await schendingen()).toEqual([]);
    cleanup();
    const verzoeken = open('/t1/uitnodigen/d2', [tafel()], { TafeluitnodigingVastleggen: () => ({ __typename: 'Mutation', tafeluitnodigingVastleggen: gelukt() }) });
    expect(await screen.findByText(/In deze brief staat niet om welk gezin het gaat/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Uitnodiging als PDF' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Brief per post' }));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'TafeluitnodigingVastleggen')?.variabelen['invoer']).toMatchObject({ id: 'd2', versie: 4, wijze: 'POST' }));
    expect(await schendingen()).toEqual([]);
  });

  test('plannen vraagt wie twaalf is of ouder, en zegt dat een collega van de Raad daarna niet toetst', async () => {
    open('/nieuw', []);
    expect(await screen.findByRole('checkbox', { name: 'Elif' })).toBeChecked();
    expect(screen.queryByRole('checkbox', { name: 'Deniz' })).toBeNull();
    expect(await schendingen()).toEqual([]);
  });
});
