import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dossiercasus } from '../app/proef/proefcasus.js';
import { type Antwoorden, gelukt } from '../app/proef/proefnet.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';

const lid = (id: string, voornamen: string) => ({ __typename: 'Gezinslid', id, voornamen, achternaam: 'De Wit', rol: 'OUDER', leeftijd: 38 });
const [elif, mark] = [lid('elif', 'Elif'), lid('mark', 'Mark')];
const verzoek = (id: string, overig: object = {}) => ({
  __typename: 'Vernietigingsverzoek', id, versie: 1, gevraagdOp: '2026-11-10', wens: 'Alles over mij moet weg.', besluit: null, motivering: null, beslistOp: null, uitgevoerdOp: null, voor: elif, vragerLid: null, beslisser: null, ...overig,
});
const VERZOEKEN = [
  verzoek('open'),
  verzoek('nee', { voor: mark, wens: null, besluit: 'GEWEIGERD', motivering: 'De feiten zijn nodig voor de kinderen.', beslistOp: '2026-11-12T10:00:00Z', beslisser: { __typename: 'Partij', id: 'joost', naam: 'Joost Bakker' } }),
];

const open = (pad: string, verzoeken: object[] = VERZOEKEN, overig: Antwoorden = {}) =>
  toonPortaal(`/duo/gezin/casus-1/${pad}`, {
    Dossier: () => ({ __typename: 'Query', casus: dossiercasus({ gezinsleden: [elif, mark].map(({ id, voornamen, leeftijd }) => ({ __typename: 'Gezinslid' as const, id: id, voornamen: voornamen, leeftijd: leeftijd, isDirectbetrokkene: true })) }) }),
    Vernietigingsverzoeken: () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', afschermingen: [], gezinsleden: [elif, mark], vernietigingsverzoeken: verzoeken } }),
    ...overig,
  });

describe('vernietiging op verzoek', () => {
  test('zegt per verzoek wat er gevraagd is, wat er is besloten en waarom', async () => {
    open('vernietiging');
    expect(await screen.findByText('Alles over mij moet weg.')).toBeInTheDocument();
    const geweigerd = screen.getByRole('region', { name: /Mark/ });
    expect(within(geweigerd).getByText('De feiten zijn nodig voor de kinderen.')).toBeInTheDocument();
    expect(within(geweigerd).queryByRole('link', { name: /^Beslissen/ })).not.toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: /Elif/ })).getByRole('link', { name: /^Beslissen/ })).toHaveAttribute('href', '/duo/gezin/casus-1/vernietiging/open');
    expect(await schendingen()).toEqual([]);
  });

  test('legt een verzoek vast van wie het vroeg', async () => {
    open('vernietiging/nieuw');
    expect(await screen.findByRole('button', { name: 'Verzoek vastleggen' })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('beslist met een motivering, en zegt eerst wat weggaat en wat blijft', async () => {
    const gebruiker = userEvent.setup();
    const verzoeken = open('vernietiging/open', VERZOEKEN, { VernietigingsverzoekBeslissen: () => ({ __typename: 'Mutation', vernietigingsverzoekBeslissen: gelukt() }) });
    expect(await screen.findByText(/Feiten en verslagen over anderen blijven/)).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
    await gebruiker.click(screen.getByRole('radio', { name: /Weigeren/ }));
    await gebruiker.type(screen.getByRole('textbox', { name: /Motivering/ }), 'Bewaren is nodig voor de kinderen, zij groeien hier op.');
    await gebruiker.click(screen.getByRole('button', { name: 'Besluit vastleggen' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'VernietigingsverzoekBeslissen')?.variabelen).toMatchObject({ invoer: { id: 'open', versie: 1, besluit: 'GEWEIGERD' } }));
  });

  test('over een besloten verzoek wordt niet nog eens beslist', async () => {
    open('vernietiging/nee');
    expect(await screen.findByText('Geen open verzoek')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('zegt het als niemand iets vroeg', async () => {
    open('vernietiging', []);
    expect(await screen.findByText('Geen verzoeken')).toBeInTheDocument();
  });
});
