import { schendingen } from '@bv/portal/proef';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';
import { dossiercasus } from '../app/proef/proefcasus.js';
import { type Antwoorden, gelukt } from '../app/proef/proefnet.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';

beforeAll(() => {
  // The test browser has no SHA-256 of its own.
  Object.defineProperty(globalThis.crypto, 'subtle', { value: webcrypto.subtle, configurable: true });
  globalThis.TextEncoder = TextEncoder;
});

const wie = (id: string) => ({ __typename: 'Gezinslid', id });
const leden = [
  { __typename: 'Gezinslid', id: 'elif', voornamen: 'Elif', achternaam: 'De Wit', leeftijd: 38, geboortedatum: '1988-01-01', rol: 'OUDER', bsnEinde: '1234', telefoon: '06-elif', email: null, tolkTaal: null, adressen: [], verwachtOp: null, overledenOp: null, lidperiodes: [], gezag: [] },
  { __typename: 'Gezinslid', id: 'mark', voornamen: 'Mark', achternaam: 'De Wit', leeftijd: 40, geboortedatum: '1986-01-01', rol: 'OUDER', bsnEinde: null, telefoon: '06-mark', email: null, tolkTaal: null, adressen: [], verwachtOp: null, overledenOp: null, lidperiodes: [], gezag: [] },
];
const verklaring = (id: string, over: string, tekst: string) => ({ __typename: 'Verklaring', id, soort: 'MENING_BETROKKENE', tekst, bron: null, peildatum: '2026-11-01', informantWoorden: null, over: wie(over), accorderingen: [] });

const inhoud = {
  __typename: 'Casus', id: 'casus-1', gezinsleden: leden, relaties: [], netwerk: [], meldingen: [], beoordelingen: [], voorwaarden: [], onderzoeken: [], vervolgtrajecten: [], overdrachten: [], fasewissels: [], situaties: [], patronen: [], belevingen: [], krachten: [], verklaringen: [verklaring('v1', 'elif', 'Ik wil rust'), verklaring('v2', 'mark', 'Zij overdrijft')],
  afspraken: [], kijkmomenten: [], terugkeren: [], plandoelen: [], normen: [], planversies: [], hulpinzetten: [], overleggen: [], contactmomenten: [], risicos: [], maatregelen: [], instanties: [], reflecties: [{ __typename: 'Reflectie', id: 'r1', tekst: 'Zien wij Mark eerlijk?', op: '2026-11-02T10:00:00Z' }], terugkoppelingen: [], afsluitingen: [], toetsingen: [], aanvullingen: [],
};

const verzoek = (overig: object = {}) => ({
  __typename: 'Inzageverzoek', id: 'verzoek-1', versie: 2, vrager: 'ZELF', gemachtigde: null, gevraagdOp: '2026-11-10', termijn: '2026-12-10', wens: 'Alles over mij', bewijs: 'PASPOORT', identiteitGezienOp: '2026-11-10',
  gezagGezienOp: null, machtigingGezienOp: null, toestemmingKindOp: null, kanBelangWaarderen: null, toestand: 'IN_VOORBEREIDING', gecontroleerdOp: null, verstrektOp: null, weigering: null, weigeringToelichting: null,
  voor: leden[0], vragerLid: null, opsteller: { __typename: 'Partij', id: 'joost', naam: 'Joost Bakker' }, nakijker: null, controleur: null, verstrekker: null, achterhoudingen: [], ...overig,
});

const regel = { __typename: 'Kijkregel', dag: '2026-11-20', naam: 'Joost Bakker', functie: 'jeugdbeschermer', organisatie: 'Jeugdbescherming', hoedanigheden: ['DUOLID'], doel: 'UITVOEREN_HULP', actie: 'R', wat: ['de feiten'], keren: 3, eerst: '2026-11-20T08:00:00Z', laatst: '2026-11-20T14:00:00Z', isNoodtoegang: false };

const open = (pad: string, overig: Antwoorden = {}) =>
  toonPortaal(`/duo/gezin/casus-1/${pad}`, {
    Dossier: () => ({ __typename: 'Query', casus: dossiercasus({ gezinsleden: leden.map(({ __typename, id, voornamen, leeftijd }) => ({ __typename: __typename as 'Gezinslid', id, voornamen, leeftijd, isDirectbetrokkene: true })) }) }),
    Inzageverzoeken: () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', nummer: 'BV-2026-00001', gezinsleden: leden, inzageverzoeken: [verzoek()] } }),
    Inzagecontrole: () => ({ __typename: 'Query', casus: inhoud }),
    Instrumentvragen: () => ({ __typename: 'Query', instrumenten: [] }),
    WieKeek: () => ({ __typename: 'Query', wieKeek: [regel, { ...regel, naam: 'Yusuf Demir', isNoodtoegang: true, hoedanigheden: ['NOODTOEGANG'] }] }),
    ...overig,
  });

describe('wie keek in het dossier', () => {
  test('staat per dag, met wie, wat en waarom, en noodtoegang valt op', async () => {
    open('wie-keek');
    expect(await screen.findByRole('heading', { level: 1, name: 'Wie keek in het dossier' })).toBeInTheDocument();
    const dag = await screen.findByRole('region', { name: /20 november 2026/ });
    expect(within(dag).getAllByText(/keek 3 keer, tussen 09:00 en 15:00: de feiten/)).toHaveLength(2);
    expect(within(dag).getByText('Noodtoegang')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('zegt het als er in een periode niemand keek', async () => {
    open('wie-keek', { WieKeek: () => ({ __typename: 'Query', wieKeek: [] }) });
    expect(await screen.findByText('In deze periode keek niemand')).toBeInTheDocument();
  });
});

describe('wat gaat mee', () => {
  test('staat per deel, met de regel bij wat achterblijft en zonder knop om die te negeren', async () => {
    const gebruiker = userEvent.setup();
    open('inzage/verzoek-1');
    expect(await screen.findByText('Ik wil rust')).toBeInTheDocument();
    expect(screen.queryByText('Zij overdrijft')).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
    await gebruiker.click(screen.getByRole('tab', { name: /Blijft achter/ }));
    expect(await screen.findByText('Zij overdrijft')).toBeInTheDocument();
    expect(screen.getAllByText(/Wat een ander zelf vertelde, gaat niet mee/).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /Wel meegeven/ })).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('een vraag van het team wordt beoordeeld voordat iemand het kan nakijken', async () => {
    const gebruiker = userEvent.setup();
    const verzoeken = open('inzage/verzoek-1', { InzageMeegeven: () => ({ __typename: 'Mutation', inzageMeegeven: gelukt() }) });
    await gebruiker.click(await screen.findByRole('tab', { name: /Nog beoordelen/ }));
    expect(screen.getByRole('button', { name: 'Nagekeken, dit kan mee' })).toBeDisabled();
    await gebruiker.click(screen.getByRole('button', { name: /^Wel meegeven/ }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'InzageMeegeven')?.variabelen).toMatchObject({ invoer: { verzoekId: 'verzoek-1', onderdeel: 'REFLECTIE', onderdeelId: 'r1' } }));
  });

  test('wie nakijkt, stuurt wat op het scherm staat mee als vingerafdruk; wie klaarzette heeft die knop niet', async () => {
    const gebruiker = userEvent.setup();
    const beoordeeld = verzoek({ achterhoudingen: [{ __typename: 'Achterhouding', id: 'a1', onderdeel: 'REFLECTIE', onderdeelId: 'r1', reden: 'PRIVACY_ANDER', toelichting: 'Gaat over Mark', vervallenOp: null, door: null }] });
    const metVerzoek = (v: object): Antwoorden => ({ Inzageverzoeken: () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', nummer: 'BV-2026-00001', gezinsleden: leden, inzageverzoeken: [v] } }) });
    const verzoeken = open('inzage/verzoek-1', { ...metVerzoek(beoordeeld), InzageControleren: () => ({ __typename: 'Mutation', inzageControleren: gelukt() }) });
    const knop = await screen.findByRole('button', { name: 'Nagekeken, dit kan mee' });
    await waitFor(() => expect(knop).toBeEnabled());
    await gebruiker.click(knop);
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'InzageControleren')?.variabelen).toMatchObject({ invoer: { id: 'verzoek-1', versie: 2, inhoudhash: expect.stringMatching(/^[0-9a-f]{64}$/) } }));
  });

  test('wie klaarzette vraagt het andere duolid, dat bericht krijgt met de weg hierheen', async () => {
    const gebruiker = userEvent.setup();
    const eigen = verzoek({ opsteller: { __typename: 'Partij', id: 'samira', naam: 'Samira El Amrani' }, achterhoudingen: [{ __typename: 'Achterhouding', id: 'a1', onderdeel: 'REFLECTIE', onderdeelId: 'r1', reden: 'PRIVACY_ANDER', toelichting: 'Gaat over Mark', vervallenOp: null, door: null }] });
    const verzoeken = open('inzage/verzoek-1', {
      Inzageverzoeken: () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', nummer: 'BV-2026-00001', gezinsleden: leden, inzageverzoeken: [eigen] } }),
      Nakijkers: () => ({
        __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', betrokkenheden: dossiercasus().betrokkenheden },
        partijen: ['samira', 'joost', 'priya'].map((id) => ({ __typename: 'Partij', id, naam: `Naam van ${id}`, functie: null, organisatie: null })),
      }),
      InzageLatenNakijken: () => ({ __typename: 'Mutation', inzageLatenNakijken: gelukt() }),
    });
    expect(await screen.findByRole('button', { name: /Naam van joost/ })).toBeInTheDocument();
    expect(screen.queryByText(/hooguit twee weken/)).not.toBeInTheDocument();
    await gebruiker.click(screen.getByRole('button', { name: 'Vraag om na te kijken' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'InzageLatenNakijken')?.variabelen).toMatchObject({ invoer: { id: 'verzoek-1', versie: 2, collegaId: 'joost' } }));
  });

  test('de lijst van verzoeken zegt wie het vroeg en wanneer het klaar moet zijn', async () => {
    open('inzage');
    expect(await screen.findByText('Alles over mij')).toBeInTheDocument();
    expect(screen.getByText('10 dec 2026')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });
});

describe('een aanvulling van het gezin', () => {
  test('staat bij haar onderdeel, en niet bij een ander', async () => {
    open('feiten', {
      Feiten: () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', nummer: 'BV-2026-00001', afschermingen: [], gezinsleden: leden, instanties: [], verklaringen: ['f1', 'f2'].map((id) => ({ __typename: 'Verklaring', id, versie: 1, soort: 'FEIT', tekst: `Tekst van ${id}`, bronsoort: 'DOCUMENT', bron: 'brief', peildatum: '2026-11-01', zekerheid: 'ZEKER', informantOordeel: null, informantWoorden: null, informantOp: null, over: null, vastgelegdDoor: null, afschermingen: [], accorderingen: [] })) } }),
      Aanvullingen: () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', aanvullingen: [{ __typename: 'Aanvulling', id: 'a1', soort: 'CORRECTIE', tekst: 'Zo was het niet.', gegevenOp: '2026-11-12', onderdeel: 'VERKLARING', onderdeelId: 'f2', van: { __typename: 'Gezinslid', id: 'mark', voornamen: 'Mark' } }] } }),
    });
    const [eerste, tweede] = await screen.findAllByRole('article', { name: 'Feit' });
    expect(await within(tweede!).findByText('Zo was het niet.')).toBeInTheDocument();
    expect(within(eerste!).queryByText('Zo was het niet.')).not.toBeInTheDocument();
    expect(within(eerste!).getByRole('link', { name: /Aanvulling van het gezin bij feit.*Tekst van f1/ })).toHaveAttribute('href', '/duo/gezin/casus-1/aanvulling/VERKLARING/f1');
    expect(await schendingen()).toEqual([]);
  });
});

describe('zo ziet een ander dit', () => {
  const betrokkene = (id: string, hoedanigheid: string, stand: string) => ({ __typename: 'Betrokkenheid', id, hoedanigheid, stand, tot: null, handelingId: null, partij: { __typename: 'Partij', id, naam: `Naam van ${id}`, soort: 'PERSOON', organisatie: null } });
  const toon = () => open('zo-ziet-een-ander-dit?wie=gezinslid', {
    Betrokkenen: () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', betrokkenheden: [betrokkene('samira', 'DUOLID', 'ACTIEF'), betrokkene('marijke', 'TEAMLEIDER', 'ACTIEF')] } }),
  });

  test('zegt wat een gezinslid krijgt, over zichzelf en over een ander, met de regel', async () => {
    toon();
    const contact = await screen.findByRole('row', { name: /Contactgegevens/ });
    expect(within(contact).getByText('Gaat mee')).toBeInTheDocument();
    expect(within(contact).getByText('Contactgegevens van een ander gaan niet mee.')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('laat ook zien wat het wijkteam zou zien voordat het gezin is overgedragen', async () => {
    const gebruiker = userEvent.setup();
    toon();
    await gebruiker.click(await screen.findByRole('button', { name: /Wie kijkt/ }));
    await gebruiker.click(await screen.findByRole('option', { name: /Wijkteam, heeft het gezin \(betrokken\)/ }));
    expect(await screen.findByText('Wijkteam ziet afspraken na aanvaarding')).toBeInTheDocument();
    await gebruiker.click(screen.getByRole('tab', { name: /Ziet niet/ }));
    expect(within(screen.getByRole('row', { name: /Feiten/ })).getByText(/dossier van het duo gaat niet mee/)).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });
});
