import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dossiercasus } from '../app/proef/proefcasus.js';
import { gelukt } from '../app/proef/proefnet.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import type { Overdrachtcasus } from './overdrachtsgegevens.js';

const casus = (overig: Partial<Overdrachtcasus> = {}): Overdrachtcasus => ({
  __typename: 'Casus', id: 'casus-1', toestand: 'BIJ_DUO', geslotenOp: null, afschermingen: [], afsluitingen: [], terugkeren: [],
  overdrachten: [{
    __typename: 'Overdracht', id: 'o1', versie: 1, soort: 'NAAR_WIJKTEAM', toestand: 'AANGEBODEN', aangebodenOp: '2026-11-20T10:00:00Z', beslistOp: null, reden: null,
    naar: { __typename: 'Partij', id: 'noord', naam: 'Wijkteam Noord', gemeente: 'Amsterdam', geldigTot: null, opvolger: null }, vragen: [{ __typename: 'Overdrachtvraag', id: 'v1', beantwoordOp: null }],
  }],
  kijkmomenten: [{ __typename: 'Kijkmoment', id: 'km', versie: 1, gepland: '2026-12-10', werkdagenOver: 8, waarop: 'Slaapt Deniz door?', gedaanOp: null, oordeel: null, bevinding: null, gestoptOp: null, gestoptReden: null }],
  ...overig,
});
const AFSPRAAK = { __typename: 'Gemeenteafspraak', id: 'g', gemeente: 'Amsterdam', geldigVan: '2020-01-01', vastgelegdOp: '2019-12-01T10:00:00Z', teamNaam: 'Buurtteam', telefoon: '020', uren: 'werkdagen', buitenUren: null, afspraken: 'Wij bellen elkaar na twee weken.' };
const open = (pad: string, gegeven: Overdrachtcasus, overig: Parameters<typeof toonPortaal>[1] & object = {}, stand: 'ACTIEF' | 'NAZORG' = 'NAZORG') =>
  toonPortaal(`/duo/gezin/casus-1/overdracht${pad}`, {
    Dossier: () => ({ __typename: 'Query', casus: dossiercasus({ toestand: gegeven.toestand, geslotenOp: gegeven.geslotenOp, betrokkenheden: dossiercasus().betrokkenheden.map((een) => ({ ...een, stand: gegeven.geslotenOp === null ? 'ACTIEF' : stand })) }) }),
    Overdrachten: () => ({ __typename: 'Query', casus: gegeven, gemeenteafspraken: [AFSPRAAK] }),
    ...overig,
  });

describe('overdracht en nazorg', () => {
  test('zegt hoe het wijkteam bereikbaar is, dat het iets vraagt, en wanneer iemand weer kijkt', async () => {
    open('', casus());
    expect(await screen.findByText('Wijkteam Noord (Buurtteam), 020, bereikbaar: werkdagen')).toBeInTheDocument();
    expect(screen.getByText('Wij bellen elkaar na twee weken.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Lees en antwoord' })).toHaveAttribute('href', '/duo/gezin/casus-1/overdracht/o1');
    expect(screen.getByText('Slaapt Deniz door?')).toBeInTheDocument();
    expect(screen.getByText(/^gepland/)).toHaveTextContent('10 dec');
    expect(await schendingen()).toEqual([]);
  });

  test('belt de huisarts, dan haalt wie gebeld wordt het gezin terug, met wie er belde', async () => {
    const verzoeken = open('/terughalen', casus({ toestand: 'GESLOTEN', geslotenOp: '2026-10-01T10:00:00Z', overdrachten: [] }), { DuoTerugvragen: () => ({ __typename: 'Mutation', duoTerugvragen: gelukt() }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Gezin terughalen' }));
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('Schrijf op wie belde.');
    expect(await schendingen()).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: /Wie belde/ }), 'Huisarts De Wit');
    await userEvent.type(screen.getByRole('textbox', { name: /Wat is er/ }), 'Elif komt niet meer op afspraak.');
    await userEvent.click(screen.getByRole('button', { name: 'Gezin terughalen' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'DuoTerugvragen')?.variabelen).toMatchObject({ invoer: { casusId: 'casus-1', aanleiding: 'SIGNAAL_VAN_BUITEN', signaalVan: 'Huisarts De Wit' } }));
  });

  test('en wie het duo van toen niet is, leest dat alleen dat duo het terughaalt', async () => {
    open('/terughalen', casus({ toestand: 'GESLOTEN', geslotenOp: '2026-10-01T10:00:00Z', overdrachten: [] }), {}, 'ACTIEF');
    expect(await screen.findByText('Alleen het duo van toen haalt dit gezin terug')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Gezin terughalen' })).not.toBeInTheDocument();
  });

  test('een gezin dat niet is afgesloten, is niet terug te halen', async () => {
    open('/terughalen', casus());
    expect(await screen.findByText('Dit gezin is niet afgesloten')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Gezin terughalen' })).not.toBeInTheDocument();
  });
});
