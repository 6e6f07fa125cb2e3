import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dossiercasus } from '../app/proef/proefcasus.js';
import { type Antwoorden, gelukt } from '../app/proef/proefnet.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { vul } from '../app/proef/vul.js';
import type { Accordering, Feitencasus, Verklaring } from './feitencasus.js';

const lid = (id: string, voornamen: string) => ({ __typename: 'Gezinslid' as const, id, voornamen, leeftijd: 38, rol: 'OUDER' as const });

const reactie = (oordeel: Accordering['oordeel'], eigenWoorden: string | null): Accordering => ({
  __typename: 'Accordering',
  id: `reactie-${oordeel ?? ''}`,
  oordeel,
  eigenWoorden,
  datum: '2026-11-10',
  gezinslid: { __typename: 'Gezinslid', id: 'elif', voornamen: 'Elif' },
});

const verklaring = (id: string, overig: Partial<Verklaring> = {}): Verklaring => ({
  __typename: 'Verklaring',
  id,
  versie: 1,
  soort: 'FEIT',
  tekst: `Tekst van ${id}`,
  bronsoort: 'GEZINSLID',
  bron: 'Nadia',
  peildatum: '2026-11-03',
  zekerheid: 'ZEKER',
  informantOordeel: null,
  informantWoorden: null,
  informantOp: null,
  over: null,
  vastgelegdDoor: { __typename: 'Partij', id: 'joost', naam: 'Joost Bakker' },
  afschermingen: [],
  accorderingen: [],
  ...overig,
});

const casus = (verklaringen: Verklaring[]): Feitencasus => ({
  __typename: 'Casus',
  id: 'casus-1',
  nummer: 'BV-2026-00001',
  afschermingen: [],
  gezinsleden: [lid('elif', 'Elif'), lid('mark', 'Mark')],
  instanties: [],
  verklaringen,
});

const open = (pad: string, verklaringen: Verklaring[], overig: Antwoorden = {}) =>
  toonPortaal(`/duo/gezin/casus-1/feiten${pad}`, {
    Dossier: () => ({ __typename: 'Query', casus: dossiercasus({ gezinsleden: casus([]).gezinsleden.map((gezinslid) => ({ ...gezinslid, isDirectbetrokkene: true })), verklaringen }) }),
    Feiten: () => ({ __typename: 'Query', casus: casus(verklaringen) }),
    ...overig,
  });

const ALLES = [
  verklaring('f1', { accorderingen: [reactie('NIET_AKKOORD', 'Zo was het niet.')] }),
  verklaring('f2'),
  verklaring('i1', { soort: 'INTERPRETATIE' }),
  verklaring('m1', { soort: 'MENING_BETROKKENE' }),
];

describe('de feiten', () => {
  test('tonen feit, interpretatie en mening elk met hun naam, en wat niet klopt met de eigen woorden', async () => {
    open('', ALLES);
    const eerste = await screen.findByText('Tekst van f1');
    expect(screen.getAllByRole('article')).toHaveLength(4);
    const feit = within(eerste.closest('article')!);
    expect(feit.getByText('Klopt niet')).toBeInTheDocument();
    expect(feit.getByText('Zo was het niet.')).toBeInTheDocument();
    expect(feit.getByText(/Bron: Nadia/)).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('met ?toon=FEIT blijven alleen feiten over', async () => {
    open('?toon=FEIT', ALLES);
    expect(await screen.findAllByRole('article', { name: 'Feit' })).toHaveLength(2);
    expect(screen.queryByText('Tekst van i1')).not.toBeInTheDocument();
  });

  test('een feit waarop is gereageerd, is niet te wijzigen maar wel opnieuw te maken', async () => {
    open('/f1', ALLES);
    expect(await screen.findByRole('link', { name: 'Nieuw feit met deze tekst' })).toHaveAttribute('href', '/duo/gezin/casus-1/feiten/nieuw?van=f1');
    expect(screen.queryByRole('link', { name: 'Wijzigen' })).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('het formulier waarschuwt voor een woord dat oordeelt, en laat een citaat met rust', async () => {
    open('/nieuw', []);
    await vul(/Wat is er gebeurd/, 'Er was huiselijk geweld.');
    expect(screen.getByText(/Vermijd “huiselijk geweld”/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: /Mening van een gezinslid/ }));
    expect(screen.queryByText(/Vermijd/)).not.toBeInTheDocument();
  });

  test('zonder bron en datum wordt een feit niet verstuurd, en staat er wat er mist', async () => {
    const verzoeken = open('/nieuw', []);
    await vul(/Wat is er gebeurd/, 'Mark duwde Elif.');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect((await screen.findAllByText('Noem de bron van dit feit.')).length).toBe(2);
    expect(verzoeken.some(({ operatie }) => operatie === 'VerklaringVastleggen')).toBe(false);
  });

  test('een aanvulling vraagt om de eigen woorden; daarna gaat de reactie met het gezinslid mee', async () => {
    const verzoeken = open('/f2/reactie/mark', ALLES, { AccorderingVastleggen: () => ({ __typename: 'Mutation', accorderingVastleggen: gelukt() }) });
    await userEvent.click(await screen.findByRole('radio', { name: 'Klopt, met aanvulling' }));
    await userEvent.click(screen.getByRole('button', { name: 'Reactie bewaren' }));
    expect((await screen.findAllByText(/Schrijf de aanvulling op/)).length).toBe(2);
    await vul(/eigen woorden van Mark/, 'Het was één keer.');
    await userEvent.click(screen.getByRole('button', { name: 'Reactie bewaren' }));
    await waitFor(() =>
      expect(verzoeken.find(({ operatie }) => operatie === 'AccorderingVastleggen')?.variabelen['invoer']).toEqual({
        verklaringId: 'f2',
        gezinslidId: 'mark',
        oordeel: 'AANVULLING',
        eigenWoorden: 'Het was één keer.',
      }),
    );
  });
});
