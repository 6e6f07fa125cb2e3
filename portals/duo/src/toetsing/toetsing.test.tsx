import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dossiercasus } from '../app/proef/proefcasus.js';
import { type Antwoorden, gelukt } from '../app/proef/proefnet.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { vul } from '../app/proef/vul.js';
import type { Gereedheid, Punt, Toetsing, Toetsingcasus, Toetsinginzage } from './toetsingsgegevens.js';

const punt = (code: string, voldaan: boolean, tekst: string, verklaringId: string | null = null): Punt => ({ __typename: 'Gereedheidspunt', code, voldaan, tekst, verklaringId });

const toetsing = (overig: Partial<Toetsing> = {}): Toetsing => ({
  __typename: 'Toetsing',
  id: 't1',
  versie: 1,
  nummer: 'T-2026-0001',
  toestand: 'AANGEVRAAGD',
  aangevraagdOp: '2026-11-20T09:00:00Z',
  termijn: '2026-12-04T22:59:59Z',
  gedeeldOp: null,
  voorgelegdOp: null,
  terugvragen: [],
  vraag: 'Is een maatregel nodig?',
  reden: null,
  toetser: null,
  afschermingen: [],
  oordeel: null,
  ...overig,
});

const voorwaarde = (criterium: Gereedheid['voorwaarden'][number]['criterium'], punten: Punt[] = []): Gereedheid['voorwaarden'][number] => ({ __typename: 'Gereedheidsvoorwaarde', criterium, voldaan: punten.length === 0, punten });

const vraag = (toetsingen: Toetsing[], punten: Punt[], voorwaarden: Gereedheid['voorwaarden'] = []) => {
  const casus: Toetsingcasus = { __typename: 'Casus', id: 'casus-1', toestand: 'BIJ_DUO', afschermingen: [], toetsingen };
  return () => ({ __typename: 'Query', casus, gereedheid: { __typename: 'Gereedheid', gereed: punten.every(({ voldaan }) => voldaan), punten, voorwaarden } });
};

// One cache: the frame names the same rows as the page.
const open = (pad: string, antwoorden: Antwoorden, rijen: Parameters<typeof dossiercasus>[0] = {}) =>
  toonPortaal(`/duo/gezin/casus-1/toetsing${pad}`, { Dossier: () => ({ __typename: 'Query', casus: dossiercasus({ situaties: [], afspraken: [], ...rijen }) }), ...antwoorden });

const inzage: Toetsinginzage = {
  __typename: 'Toetsing', id: 't1', casusId: 'casus-1', versie: 3, nummer: 'T-2026-0001', toestand: 'GEDEELD', aangevraagdOp: '2026-11-01T09:00:00Z', termijn: null, gedeeldOp: '2026-11-14T09:00:00Z', dossierversie: 1, dossierhash: 'abc', zonderWoord: null,
  vraag: 'Is een maatregel nodig?', aanleiding: 'Het gebeurt vaker.', gewensteUitkomst: 'Een oordeel.', reden: null, toetser: null, afschermingen: [], stukken: [], criteria: [], gesprekken: [], conceptreacties: [], adviezen: [], terugvragen: [],
  oordeel: { __typename: 'Toetsoordeel', id: 'o1', oudersGehoord: 'Ja.', tunnelvisie: 'Nee.', uitkomst: 'VERZOEK_MAATREGEL', motivering: 'Het moet.' },
};

describe('de toetsing door de Raad', () => {
  test('wat nog mist staat er met naam, en een feit wijst naar dat feit', async () => {
    open('', { Toetsingen: vraag([], [punt('FEITEN', true, 'Er staan 2 feiten'), punt('GEACCORDEERD', false, 'Niet alle feiten zijn besproken'), punt('NIET_GEACCORDEERD', false, 'Nog niet besproken: “Mark duwde”', 'f1')]) });
    expect(await screen.findByRole('link', { name: /Nog niet besproken/ })).toHaveAttribute('href', '/duo/gezin/casus-1/feiten/f1');
    expect(screen.getByRole('link', { name: 'Niet alle feiten zijn besproken' })).toHaveAttribute('href', '/duo/gezin/casus-1/feiten?toon=open');
    expect(screen.queryByRole('link', { name: 'Toetsing aanvragen' })).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('per voorwaarde van de Raad staat wat mist, met de weg erheen, en aanvragen kan toch', async () => {
    const open1 = voorwaarde('WEGING_NAVOLGBAAR', [punt('KRACHT_ONTBREEKT', false, 'Er staat nog niet wat het gezin beschermt')]);
    open('', { Toetsingen: vraag([], [punt('FEITEN', true, 'Er staan 2 feiten')], [voorwaarde('HOOR_EN_WEDERHOOR'), open1]) });
    expect(await screen.findByRole('link', { name: 'Er staat nog niet wat het gezin beschermt' })).toHaveAttribute('href', '/duo/gezin/casus-1/risicos');
    expect(screen.getByText('Mist 1 ding')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Toetsing aanvragen' })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('een gedeeld oordeel staat bovenaan met de motivering', async () => {
    const oordeel = { __typename: 'Toetsoordeel' as const, id: 'o1', uitkomst: 'VRIJWILLIG_KADER' as const, motivering: 'De afspraken werken.' };
    open('', { Toetsingen: vraag([toetsing({ toestand: 'GEDEELD', oordeel })], [punt('FEITEN', true, 'Er staan 2 feiten')]) }, { toetsingen: [toetsing()] });
    expect(await screen.findByText('Verder met vrijwillige hulp')).toBeInTheDocument();
    expect(screen.getByText('De afspraken werken.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Het hele oordeel lezen' })).toBeInTheDocument();
    expect(screen.queryByText(/Stap \d van/)).not.toBeInTheDocument();
  });

  test('wie de vraag niet meer mag lezen, ziet dat zij is afgeschermd en niet dat zij leeg is', async () => {
    const afscherming = { __typename: 'Afscherming' as const, label: 'TOETSVRAAG' as const, velden: ['vraag'], reden: 'De vraag is voor het duo en de Raad.', grondslag: 'Jeugdwet', beslisser: 'DUO' as const, kanAanvragen: true };
    open('', { Toetsingen: vraag([toetsing({ vraag: null, afschermingen: [afscherming] })], []) }, { toetsingen: [toetsing()] });
    expect(await screen.findByText('De vraag is voor het duo en de Raad.', { exact: false })).toBeInTheDocument();
    expect(screen.queryByText('Nog niet ingevuld')).not.toBeInTheDocument();
  });

  test('de aanvraag gaat pas weg na de controle, die telt wat wordt vastgezet en zegt wat niet meegaat', async () => {
    const casus = { __typename: 'Casus', id: 'casus-1', toestand: 'BIJ_DUO', gezinsleden: [{ __typename: 'Gezinslid', id: 'elif', voornamen: 'Elif', rol: 'OUDER', leeftijd: 38, isLid: true }], situaties: [], afspraken: [], risicos: [], toetsingen: [],
      verklaringen: [{ __typename: 'Verklaring', id: 'f1', soort: 'FEIT', accorderingen: [{ __typename: 'Accordering', id: 'a1' }] }] };
    const verzoeken = open('/aanvragen', {
      ToetsingVoorbereiden: () => ({ __typename: 'Query', casus, gereedheid: { __typename: 'Gereedheid', gereed: true, punten: [], voorwaarden: [] } }),
      ToetsingAanvragen: () => ({ __typename: 'Mutation', toetsingAanvragen: gelukt() }),
      Toetsingen: vraag([toetsing()], []),
    }, { verklaringen: [{ __typename: 'Verklaring', id: 'f1' }] });
    const gestuurd = () => verzoeken.filter(({ operatie }) => operatie === 'ToetsingAanvragen');
    await vul(/Wat vraagt u/, 'Is een maatregel nodig?');
    await userEvent.click(screen.getByRole('button', { name: 'Verder naar controleren' }));
    expect(await screen.findByText('Er klopt iets niet. Verbeter 2 punten.')).toBeInTheDocument();
    await vul(/Waarom nu/, 'Mark dreigt weer.');
    await vul(/Wat hoopt u/, 'Duidelijkheid.');
    await vul(/Wat wil Elif zelf/, 'Ik wil dat het stopt.');
    await userEvent.click(screen.getByRole('button', { name: 'Verder naar controleren' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Controleer uw aanvraag' })).toBeInTheDocument();
    expect(gestuurd()).toHaveLength(0);
    expect(screen.getByText('1 feit, met bron en datum')).toBeInTheDocument();
    expect(screen.getByText('1 reactie van het gezin, ongewijzigd')).toBeInTheDocument();
    expect(screen.getByText('Twijfels en tegenvragen van het team')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Toetsing aanvragen' }));
    expect(await screen.findByText('Toetsing T-2026-0001')).toBeInTheDocument();
    await waitFor(() => expect(gestuurd()).toHaveLength(1));
    expect(gestuurd()[0]?.variabelen['invoer']).toMatchObject({ casusId: 'casus-1', aanleiding: 'Mark dreigt weer.', woorden: [{ gezinslidId: 'elif', eigenTekst: 'Ik wil dat het stopt.', correctie: null }] });
  });

  test('op het scherm van de toetsing staat het verzoek dat eruit volgde', async () => {
    const rij = { __typename: 'Raadsverzoek' as const, toestand: 'OPGESTELD' as const, afschermingen: [] };
    const verzoeken = [{ ...rij, id: 'v1', kenmerk: 'VTO-1', toetsing: { __typename: 'Toetsing' as const, id: 't1' } }, { ...rij, id: 'v2', kenmerk: 'VTO-2', toetsing: null }];
    open('/t1', {
      VerzoekenUitToetsing: () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', afschermingen: [], raadsverzoeken: verzoeken } }),
      ToetsingInzien: () => ({ __typename: 'Query', toetsing: inzage }),
    });
    expect(await screen.findByRole('link', { name: 'Verzoek VTO-1' })).toHaveAttribute('href', '/duo/gezin/casus-1/raadsverzoek');
    expect(screen.queryByRole('link', { name: 'Verzoek VTO-2' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Verzoek opstellen' })).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });
});
