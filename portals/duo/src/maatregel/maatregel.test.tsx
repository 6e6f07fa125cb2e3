import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { plusDagen, vandaag } from '@bv/begrippen';
import { schendingen } from '@bv/portal/proef';
import { dossiercasus } from '../app/proef/proefcasus.js';
import { type Antwoorden, gelukt } from '../app/proef/proefnet.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { vul } from '../app/proef/vul.js';
import { dagenVan, type Maatregel, type Maatregelcasus, mogelijkeStappen, tijdOver } from './maatregelgegevens.js';

const nu = vandaag();
const maatregel = (overig: Partial<Maatregel> = {}): Maatregel => ({
  __typename: 'Maatregel', id: 'm1', versie: 3, soort: 'OTS', toestand: 'IN_UITVOERING', grond: 'ONTWIKKELING_BEDREIGD', verzoeker: 'RAAD', isSpoed: false, aangevraagdOp: '2026-03-01',
  toelichting: 'De nachten zijn niet veilig.', doel: 'Deniz slaapt elke nacht veilig.', beslissing: 'TOEGEKEND', beslistOp: '2026-03-10', ingaatOp: '2026-03-10', geldtTot: plusDagen(nu, 70), dagenOver: 70,
  horenVoor: null, gehoordOp: null, beginVoor: null, verlengenVoor: plusDagen(nu, 14), verlengdOp: null, raadsadviesOp: null, begonnenOp: '2026-03-12', geeindigdOp: null, eindereden: null, eindtoelichting: null,
  kind: { __typename: 'Gezinslid', id: 'deniz', voornamen: 'Deniz' }, uitvoerder: { __typename: 'Organisatie', id: 'wss', naam: 'William Schrikker Stichting' },
  jeugdbeschermer: { __typename: 'Partij', id: 'priya', naam: 'Priya Ramdin' }, afschermingen: [], ...overig,
});
const LEDEN = [{ __typename: 'Gezinslid' as const, id: 'elif', voornamen: 'Elif', leeftijd: 38, rol: 'OUDER' as const }, { __typename: 'Gezinslid' as const, id: 'deniz', voornamen: 'Deniz', leeftijd: 6, rol: 'KIND' as const }];
const casus = (maatregelen: Maatregel[]): Maatregelcasus => ({
  __typename: 'Casus', id: 'casus-1', nummer: 'BV-2026-00001', toestand: 'BIJ_DUO', afschermingen: [],
  gezinsleden: LEDEN, maatregelen, toetsingen: [],
});
const collega = (id: string, naam: string, organisatie: string, soort = 'GECERTIFICEERDE_INSTELLING') => ({
  __typename: 'Partij', id, naam, functie: null, organisatie: { __typename: 'Organisatie', id: organisatie, naam: organisatie === 'wss' ? 'William Schrikker Stichting' : 'Een ander', soort },
});
const UITVOERDERS = [collega('priya', 'Priya Ramdin', 'wss'), collega('joost', 'Joost Bakker', 'wss'), collega('ruben', 'Ruben Cohen', 'blijf', 'VROUWENOPVANG'), collega('nadia', 'Nadia Haddad', 'wss')];

const open = (pad: string, maatregelen: Maatregel[], antwoorden: Antwoorden = {}, rol: Parameters<typeof dossiercasus>[0] = {}) =>
  toonPortaal(`/duo/gezin/casus-1/maatregel${pad}`, {
    Dossier: () => ({ __typename: 'Query', casus: dossiercasus({ gezinsleden: LEDEN.map((lid) => ({ ...lid, isDirectbetrokkene: true })), maatregelen: maatregelen.map(({ id, toestand }) => ({ __typename: 'Maatregel', id, toestand })), ...rol }) }),
    Maatregelen: () => ({ __typename: 'Query', casus: casus(maatregelen) }),
    Uitvoerders: () => ({ __typename: 'Query', partijen: UITVOERDERS }),
    ...antwoorden,
  });
const alsJeugdbeschermer = { betrokkenheden: [{ __typename: 'Betrokkenheid' as const, id: 'b1', hoedanigheid: 'JEUGDBESCHERMER' as const, stand: 'ACTIEF' as const, van: '2026-03-12T08:00:00Z', tot: null, handelingId: 'm1', partij: { __typename: 'Partij' as const, id: 'samira', naam: 'Samira El Amrani' } }] };

describe('de maatregel', () => {
  test('zegt hoeveel tijd er nog is, wat dringt eerst, en wat het duo kan', async () => {
    open('', [maatregel()]);
    const kaart = within((await screen.findByRole('heading', { name: 'Ondertoezichtstelling van Deniz' })).closest('section') ?? document.body);
    expect(kaart.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/Verlengen vragen vóór.*nog 14 dagen/), expect.stringMatching(/geldt tot.*nog 2 maanden en \d+ dag/)]);
    expect(kaart.getByRole('link', { name: /Andere jeugdbeschermer/ })).toBeInTheDocument();
    expect(kaart.queryByRole('link', { name: /Verlenging vastleggen|Einde vastleggen/ })).not.toBeInTheDocument();
    expect(screen.getByText('U blijft het duo van dit gezin')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('de jeugdbeschermer legt verlenging en einde vast, en vraagt niets aan', async () => {
    open('', [maatregel()], {}, alsJeugdbeschermer);
    expect(await screen.findByRole('link', { name: /Verlenging vastleggen/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Einde vastleggen/ })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Maatregel vastleggen' })).not.toBeInTheDocument();
  });

  test('een verzoek kiest alleen gronden die erbij horen, voor een kind, en zegt wat de Raad nog moet', async () => {
    const verzoeken = open('/nieuw', [], { MaatregelVerzoeken: () => ({ __typename: 'Mutation', maatregelVerzoeken: gelukt() }) });
    expect(await screen.findByText('De Raad heeft nog geen maatregel nodig gevonden')).toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: 'Elif' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Voorlopige ondertoezichtstelling' }));
    expect(screen.getAllByRole('radio').map((knop) => knop.closest('label')?.textContent ?? '').filter((tekst) => tekst.includes('BW 1:'))).toEqual([expect.stringContaining('1:257')]);
    await userEvent.click(screen.getByRole('radio', { name: /acuut gevaar/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Spoed/ }));
    await waitFor(() => expect(screen.queryByText('De Raad heeft nog geen maatregel nodig gevonden')).not.toBeInTheDocument());
    await userEvent.click(screen.getByRole('button', { name: 'Verzoek bewaren' }));
    expect(await screen.findByText('Er klopt iets niet. Verbeter 2 punten.')).toBeInTheDocument();
    await vul(/Waarom is deze maatregel nodig/, 'Deniz is vannacht geslagen.');
    await vul(/Wat moet er bereikt zijn/, 'Deniz slaapt veilig.');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Verzoek bewaren' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'MaatregelVerzoeken')?.variabelen['invoer']).toMatchObject({ kindId: 'deniz', soort: 'VOTS', grond: 'ACUTE_BEDREIGING', isSpoed: true }));
  });

  test('wie uitvoert komt van de instelling die de rechter noemde, en niet uit het duo', async () => {
    const verzoeken = open('/m1/beginnen', [maatregel({ toestand: 'UITGESPROKEN', jeugdbeschermer: null, begonnenOp: null })], { MaatregelUitvoeringBeginnen: () => ({ __typename: 'Mutation', maatregelUitvoeringBeginnen: gelukt() }) });
    await userEvent.click(await screen.findByRole('button', { name: /Wie voert de maatregel uit/ }));
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent.trim())).toEqual(['Priya Ramdin', 'Nadia Haddad']);
    await userEvent.click(screen.getByRole('option', { name: 'Priya Ramdin' }));
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Erbij halen' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'MaatregelUitvoeringBeginnen')?.variabelen['invoer']).toMatchObject({ id: 'm1', versie: 3, jeugdbeschermerId: 'priya' }));
  });

  test('wie net te laat was leest dat, en stuurt na een blik de versie die er nu staat', async () => {
    const weigering = { __typename: 'Weigering', code: 'VERSIE_VEROUDERD', veld: null, tekst: 'Iemand anders heeft dit intussen gewijzigd.' };
    const conflict = { __typename: 'Conflict', versie: 4, gewijzigdDoor: 'Joost Bakker', gewijzigdOp: '2026-11-22T13:30:00Z', velden: [] };
    let keer = 0;
    const verzoeken = open('/m1/horen', [maatregel({ toestand: 'UITGESPROKEN', soort: 'VOTS', horenVoor: plusDagen(nu, 3) })], {
      MaatregelHorenVastleggen: () => ({ __typename: 'Mutation', maatregelHorenVastleggen: (keer += 1) === 1 ? gelukt({ gelukt: false, weigeringen: [weigering], conflict }) : gelukt() }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByText(/De maatregel is intussen gewijzigd/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Gezien, ik ga verder' }));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(verzoeken.filter(({ operatie }) => operatie === 'MaatregelHorenVastleggen').map(({ variabelen }) => (variabelen['invoer'] as { versie: number }).versie)).toEqual([3, 4]));
  });

  test('een stap die niet (meer) kan, zegt dat en vraagt niets', async () => {
    open('/m1/verlengen', [maatregel()]);
    expect(await screen.findByText('Dit kan nu niet bij deze maatregel')).toBeInTheDocument();
  });
});

describe('tijd over', () => {
  test.each([['2026-03-10', '2026-03-10', 'vandaag'], ['2026-03-11', '2026-03-10', 'nog 1 dag'], ['2026-06-22', '2026-03-10', 'nog 3 maanden en 12 dagen'], ['2026-02-28', '2026-01-31', 'nog 1 maand'], ['2026-03-05', '2026-03-10', '5 dagen voorbij']])(
    'tot %s op %s: %s', (dag, van, tekst) => expect(tijdOver(dag, van)).toBe(tekst),
  );

  test('zegt altijd iets, en nooit allebei de kanten op', () => {
    for (let dagen = -800; dagen <= 800; dagen += 1) expect(tijdOver(plusDagen('2026-03-31', dagen), '2026-03-31')).toMatch(dagen === 0 ? /^vandaag$/ : dagen > 0 ? /^nog \d/ : /^\d.* voorbij$/);
  });

  test('wat voorbij is heeft geen dagen meer, en niemand zonder rol kan iets', () => {
    for (const toestand of ['VERZOCHT', 'BEEINDIGD', 'AFGEWEZEN', 'INGETROKKEN', 'VERVALLEN'] as const) expect(dagenVan(maatregel({ toestand }))).toEqual([]);
    expect(mogelijkeStappen(maatregel(), [])).toEqual([]);
    expect(mogelijkeStappen(maatregel({ toestand: 'VERZOCHT' }), ['DUOLID'])).toEqual(['beslissen', 'intrekken']);
    expect(mogelijkeStappen(maatregel({ toestand: 'BEEINDIGD' }), ['DUOLID', 'JEUGDBESCHERMER'])).toEqual([]);
  });
});
