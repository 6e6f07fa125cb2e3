import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dossiercasus } from '../app/proef/proefcasus.js';
import { type Antwoorden, gelukt } from '../app/proef/proefnet.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import type { Hulpcasus, Hulpinzet } from './hulpcasus.js';

const hulp = (overig: Partial<Hulpinzet> = {}): Hulpinzet => ({
  __typename: 'Hulpinzet', id: 'h1', versie: 1, soort: 'WONINGURGENTIE', uitvoering: 'ZELF', omschrijving: null, uitvoerder: 'Samira', motief: null, sinds: '2026-11-01', klaarVoor: null,
  toestand: 'LOOPT', resultaat: null, resultaatOp: null, voor: null, afspraak: null, afschermingen: [], ...overig,
});

const casus = (hulpinzetten: Hulpinzet[]): Hulpcasus => ({
  __typename: 'Casus', id: 'casus-1', nummer: 'BV-1', afschermingen: [], gezinsleden: [{ __typename: 'Gezinslid', id: 'elif', voornamen: 'Elif' }], instanties: [],
  afspraken: [{ __typename: 'Veiligheidsafspraak', id: 'afspraak-1', als: 'Mark schreeuwt', dan: 'loopt hij weg', toestand: 'LOPEND' }], hulpinzetten,
});

const open = (pad: string, hulpinzetten: Hulpinzet[], overig: Antwoorden = {}) =>
  toonPortaal(`/duo/gezin/casus-1/hulp${pad}`, { Dossier: () => ({ __typename: 'Query', casus: dossiercasus() }), Hulpinzetten: () => ({ __typename: 'Query', casus: casus(hulpinzetten) }), ...overig });

describe('acties en hulp', () => {
  test('toont wat loopt, en wat het opleverde met de afspraak die erdoor kon', async () => {
    open('', [hulp(), hulp({ id: 'h2', soort: 'SCHOOL', toestand: 'GELUKT', resultaat: 'Zij gaat weer.', afspraak: { __typename: 'Veiligheidsafspraak', id: 'afspraak-1', als: 'Mark schreeuwt', dan: 'loopt hij weg' } })]);
    expect(await screen.findByRole('article', { name: /Urgentie voor een woning/ })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '1 ding dat klaar is' }));
    expect(screen.getByRole('link', { name: 'als Mark schreeuwt, dan loopt hij weg' })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('een actie van het duo is één keuze: wie staat er al', async () => {
    const verzoeken = open('/nieuw?wie=ZELF', [], { HulpinzetVastleggen: () => ({ __typename: 'Mutation', hulpinzetVastleggen: gelukt() }) });
    await userEvent.click(await screen.findByRole('button', { name: /Wat regelt u/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Ouderschapsplan' }));
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Actie bewaren' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'HulpinzetVastleggen')?.variabelen['invoer']).toMatchObject({ soort: 'OUDERSCHAPSPLAN', uitvoering: 'ZELF', uitvoerder: 'Samira El Amrani' }));
  });

  test('Alt en C gaan van elke bladzijde naar contact vastleggen', async () => {
    open('', [], { ContactVoorbereiden: () => ({ __typename: 'Query', casus: null, ik: { __typename: 'Ik', partij: { __typename: 'Partij', id: 'samira', organisatie: null } } }) });
    await screen.findByRole('heading', { name: 'Acties en hulp' });
    await screen.findByRole('link', { name: 'Contact vastleggen' });
    await userEvent.keyboard('{Alt>}c{/Alt}');
    expect(await screen.findByRole('heading', { name: 'Contact vastleggen' })).toBeInTheDocument();
  });
});
