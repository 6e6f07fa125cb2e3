import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { alsWoorden, waardeTekst } from './beeldwoorden.js';

const uitkomst = (overig: object = {}) => ({ __typename: 'Uitkomst', gelukt: true, id: 'kijk-1', casusId: null, versie: null, weigeringen: [], conflict: null, ...overig });
const REGEL = { __typename: 'Meekijkregel', id: 'kijk-0', van: '2026-11-20T09:00:00Z', tot: '2026-11-20T10:00:00Z', toezichthouder: 'Dina Aksoy', als: 'Samira El Amrani', portaal: 'duo', casusnummer: 'BV-2026-00027', isSynthetisch: false, grond: 'Klacht 2026-14' };
const label = (naam: string, overig: object) => ({ __typename: 'Meekijklabel', label: naam, isOpen: false, inEigenStukken: false, isStil: false, regels: [], waaromDicht: null, grondslag: 'AVG', ...overig });
const veld = (naam: string, isOpen: boolean, soort: string | null = 'IDENTIFICEREND') => ({ __typename: 'Meekijkveld', naam, label: soort, rijlabels: [], isOpen });
const waarde = (naam: string, tekst: string | null, stand: string) => ({ __typename: 'Meekijkwaarde', veld: naam, waarde: tekst, stand });

const BEELD = {
  __typename: 'Meekijkbeeld', portaal: 'wijkteam', tot: '2026-11-20T10:00:00Z', isSynthetisch: true,
  rollen: [{ __typename: 'Meekijkrol', hoedanigheid: 'WIJKTEAM_HOUDER', stand: 'ACTIEF', groep: null, heeftStukken: true }],
  labels: [
    label('AFSPRAAK', { isOpen: true, regels: ['wijkteam ziet afspraken na aanvaarding'] }),
    label('FEIT', { waaromDicht: 'Het dossier van het duo gaat niet mee.' }),
    label('MELDER_ANONIEM', { isStil: true, waaromDicht: 'De melder blijft onbekend.' }),
  ],
  onderdelen: [
    { __typename: 'Meekijkonderdeel', naam: 'Gezinslid', velden: [veld('voornamen', true), veld('bsn', false, 'BSN')], rijen: [{ __typename: 'Meekijkrij', id: 'lid-1', waarden: [waarde('voornamen', 'Ada', 'GETOOND'), waarde('bsn', null, 'AFGESCHERMD'), waarde('email', null, 'LEEG')] }] },
    { __typename: 'Meekijkonderdeel', naam: 'Reflectie', velden: [veld('tekst', false, 'REFLECTIE')], rijen: [] },
  ],
};

const ANTWOORDEN = {
  Meekijken: () => ({ __typename: 'Query', meekijkregels: [REGEL] }),
  Meekijkmensen: () => ({ __typename: 'Query', partijen: [{ __typename: 'Partij', id: 'yusuf', naam: 'Yusuf Demir', functie: 'medewerker buurtteam' }] }),
  Meekijkbeeld: () => ({ __typename: 'Query', meekijk: BEELD }),
};

describe('bekijk als', () => {
  test('laat zien wie eerder meekeek, als wie en op welke grond', async () => {
    toonPortaal('/privacy/bekijk-als', ANTWOORDEN);
    const tabel = await screen.findByRole('table', { name: /toezichthouder meekeek/ });
    expect(within(tabel).getByText('Dina Aksoy')).toBeInTheDocument();
    expect(within(tabel).getByText(/Klacht 2026-14/)).toBeInTheDocument();
    expect(within(tabel).getByText('Echt gezin')).toBeInTheDocument();
    // Somebody else's look along cannot be opened.
    expect(within(tabel).queryByRole('link')).toBeNull();
    expect(await schendingen()).toEqual([]);
  });

  test('vraagt eerst wie en welke casus', async () => {
    const verzoeken = toonPortaal('/privacy/bekijk-als', ANTWOORDEN);
    await userEvent.click(await screen.findByRole('button', { name: 'Bekijk als deze persoon' }));
    expect((await screen.findAllByText('Vul het casusnummer in.')).length).toBeGreaterThan(0);
    expect(verzoeken.map(({ operatie }) => operatie)).not.toContain('MeekijkOpenen');
  });

  test('zegt bij een echt gezin dat er een grond moet zijn', async () => {
    toonPortaal('/privacy/bekijk-als?casus=BV-2026-00027', { ...ANTWOORDEN, MeekijkOpenen: () => ({ __typename: 'Mutation', meekijkOpenen: uitkomst({ gelukt: false, id: null, weigeringen: [{ __typename: 'Weigering', code: 'GROND_VERPLICHT', veld: 'grond', tekst: 'Dit is een echt gezin.' }] }) }) });
    await userEvent.click(await screen.findByRole('button', { name: /Als wie\?/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Yusuf Demir, medewerker buurtteam' }));
    await userEvent.click(screen.getByRole('button', { name: 'Bekijk als deze persoon' }));
    expect((await screen.findAllByText('Dit is een echt gezin.')).length).toBeGreaterThan(0);
  });

  test('opent het beeld', async () => {
    toonPortaal('/privacy/bekijk-als?casus=BV-2026-00027', { ...ANTWOORDEN, MeekijkOpenen: () => ({ __typename: 'Mutation', meekijkOpenen: uitkomst() }) });
    await userEvent.click(await screen.findByRole('button', { name: /Als wie\?/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Yusuf Demir, medewerker buurtteam' }));
    await userEvent.click(screen.getByRole('button', { name: 'Bekijk als deze persoon' }));
    expect(await screen.findByRole('heading', { level: 1, name: /^Wat ziet / })).toBeInTheDocument();
  });
});

describe('het beeld', () => {
  test('zegt van elke soort gegevens of die open is en waarom', async () => {
    toonPortaal('/privacy/bekijk-als/kijk-1', ANTWOORDEN);
    const tabel = await screen.findByRole('table', { name: /Elke soort gegevens/ });
    expect(within(tabel).getByText('Wijkteam ziet afspraken na aanvaarding.')).toBeInTheDocument();
    expect(within(tabel).getByText('Het dossier van het duo gaat niet mee.')).toBeInTheDocument();
    expect(within(tabel).getByText('Nee, en zonder melding')).toBeInTheDocument();
    expect(screen.getByText(/Wijkteam, heeft het gezin, betrokken, met de stukken/)).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('toont van een verzonnen gezin elk gegeven: getoond, leeg of afgeschermd', async () => {
    toonPortaal('/privacy/bekijk-als/kijk-1?deel=velden', ANTWOORDEN);
    const rij = await screen.findByRole('region', { name: 'Gezinslid 1' });
    expect(within(rij).getByText('Ada')).toBeInTheDocument();
    expect(within(rij).getByText('Afgeschermd')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Reflectie' })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: /Ook onderdelen/ }));
    expect(screen.getByRole('heading', { name: 'Reflectie' })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('toont van een echt gezin velden en geen inhoud', async () => {
    toonPortaal('/privacy/bekijk-als/kijk-1?deel=velden', { ...ANTWOORDEN, Meekijkbeeld: () => ({ __typename: 'Query', meekijk: { ...BEELD, isSynthetisch: false, onderdelen: BEELD.onderdelen.map((deel) => ({ ...deel, rijen: [] })) } }) });
    expect(await screen.findByText('Een echt gezin: u ziet geen inhoud')).toBeInTheDocument();
    expect(screen.getByRole('table', { name: 'Velden van Gezinslid' })).toBeInTheDocument();
    expect(screen.queryByText('Ada')).toBeNull();
  });

  test('is voorbij na een uur, en er nooit voor een ander', async () => {
    toonPortaal('/privacy/bekijk-als/kijk-1', { Meekijkbeeld: () => ({ __typename: 'Query', meekijk: null }) });
    expect(await screen.findByText('Dit meekijken is voorbij')).toBeInTheDocument();
  });

  test('maakt van namen woorden', () => {
    expect([alsWoorden('OnveiligeSituatie'), alsWoorden('tekstVoorGezin'), waardeTekst('BIJ_DUO'), waardeTekst('true'), waardeTekst('Ada'), waardeTekst('2026-07-02')]).toEqual(['Onveilige situatie', 'Tekst voor gezin', 'Bij duo', 'Ja', 'Ada', '2 jul 2026']);
  });
});
