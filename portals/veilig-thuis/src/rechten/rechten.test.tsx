import { schendingen } from '@bv/portal/proef';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';
import { beoordeling, betrokken, blad, proefcasus } from '../app/proef/proefcasus.js';
import { gelukt, toonPortaal } from '../app/proef/toon-portaal.js';

beforeAll(() => {
  // The test browser has no SHA-256 of its own.
  Object.defineProperty(globalThis.crypto, 'subtle', { value: webcrypto.subtle, configurable: true });
  globalThis.TextEncoder = TextEncoder;
});

const partij = (id: string, naam: string) => ({ __typename: 'Partij', id, naam }) as const;
const lid = { __typename: 'Gezinslid', id: 'nathalie', voornamen: 'Nathalie', achternaam: 'Rietveld', geboortedatum: '1990-01-01', rol: 'OUDER', bsnEinde: null, telefoon: '06-nathalie', email: null, tolkTaal: null, adressen: [], verwachtOp: null, overledenOp: null, lidperiodes: [], gezag: [] };
// The same rows as on the first page of the dossier: one cache holds them both.
const vt = { __typename: 'Organisatie', id: 'vt', naam: 'Veilig Thuis', telefoon: null } as const;
const renske = (overig: Parameters<typeof betrokken>[0] = {}) => betrokken({ partij: { ...partij('renske', 'Renske Smit'), functie: null, organisatie: vt }, ...overig });
const casus = (overig: Parameters<typeof proefcasus>[0] = {}) => proefcasus({ beoordelingen: [beoordeling()], betrokkenheden: [renske()], ...overig });
const inhoud = { ...casus(), netwerk: [], situaties: [], patronen: [], belevingen: [], krachten: [], afspraken: [], kijkmomenten: [], terugkeren: [], normen: [], planversies: [], fasewissels: [], risicos: [], afsluitingen: [], aanvullingen: [] };
const verzoek = (overig: object = {}) => ({
  __typename: 'Inzageverzoek', id: 'verzoek-1', versie: 2, vrager: 'ZELF', gemachtigde: null, gevraagdOp: '2026-11-20', termijn: '2026-12-20', wens: 'Wat er gemeld is', bewijs: 'PASPOORT', identiteitGezienOp: '2026-11-20',
  gezagGezienOp: null, machtigingGezienOp: null, toestemmingKindOp: null, kanBelangWaarderen: null, toestand: 'IN_VOORBEREIDING', gecontroleerdOp: null, verstrektOp: null, weigering: null, weigeringToelichting: null,
  voor: lid, vragerLid: null, opsteller: partij('renske', 'Renske Smit'), nakijker: null, controleur: null, verstrekker: null, achterhoudingen: [], ...overig,
});
const collega = (id: string, naam: string, organisatie: string) => ({ ...partij(id, naam), functie: null, organisatie: { __typename: 'Organisatie', id: organisatie } });

const open = (pad: string, verzoeken: object[] = [verzoek()], overig: Parameters<typeof toonPortaal>[1] = {}) =>
  toonPortaal(`/veilig-thuis/casus/casus-1/${pad}`, {
    Casusblad: blad(casus()),
    Inzageverzoeken: () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', nummer: 'BV-2026-00001', gezinsleden: [lid], inzageverzoeken: verzoeken } }),
    Inzagecontrole: () => ({ __typename: 'Query', casus: inhoud }),
    Instrumenten: () => ({ __typename: 'Query', instrumenten: [] }),
    Aanvullingen: () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', aanvullingen: [] } }),
    Nakijkers: () => ({
      __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', betrokkenheden: [renske()] },
      partijen: [collega('renske', 'Renske Smit', 'vt'), collega('liam', 'Liam Boer', 'vt'), collega('ander', 'Iemand Anders', 'elders')],
    }),
    ...overig,
  });

describe('inzage voor het gezin bij Veilig Thuis', () => {
  test('staat bij het dossier, met de lijst van verzoeken en hoe lang er nog is', async () => {
    open('inzage');
    expect(await screen.findByRole('heading', { level: 1, name: 'Inzage voor het gezin' })).toBeInTheDocument();
    expect(await screen.findByText('Wat er gemeld is')).toBeInTheDocument();
    expect(screen.getByText('20 dec 2026')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Verzoek vastleggen' })).toHaveAttribute('href', '/veilig-thuis/casus/casus-1/inzage/nieuw');
    expect(await schendingen()).toEqual([]);
  });

  test('heeft een formulier dat meteen zegt of er recht is', async () => {
    open('inzage/nieuw');
    expect(await screen.findByRole('heading', { level: 1, name: 'Verzoek om inzage vastleggen' })).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Verzoek vastleggen' })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('toont per deel wat meegaat, en wie klaarzette vraagt een collega van de eigen organisatie', async () => {
    const gebruiker = userEvent.setup();
    const verzoeken = open('inzage/verzoek-1', [verzoek()], { InzageLatenNakijken: gelukt('inzageLatenNakijken') });
    expect(await screen.findByText('Er zijn zorgen over Sem.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Nagekeken/ })).not.toBeInTheDocument();
    // Only one colleague can be asked, and is chosen already.
    expect(await screen.findByRole('button', { name: /Liam Boer/ })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
    await gebruiker.click(screen.getByRole('button', { name: 'Vraag om na te kijken' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'InzageLatenNakijken')?.variabelen).toMatchObject({ invoer: { id: 'verzoek-1', versie: 2, collegaId: 'liam' } }));
  });

  test('wie gevraagd is ziet dat op de eerste bladzijde van het dossier, en kan bevestigen', async () => {
    const straks = new Date(Date.now() + 86_400_000).toISOString();
    const alsGast = { Casusblad: blad(casus({ betrokkenheden: [renske({ hoedanigheid: 'VT_NAKIJKER', tot: straks })] })) };
    const gevraagd = [verzoek({ opsteller: partij('liam', 'Liam Boer'), nakijker: partij('renske', 'Renske Smit') })];
    open('', gevraagd, alsGast);
    expect(await screen.findByText(/Liam Boer zette het dossier van Nathalie Rietveld klaar/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Nakijken' })).toHaveAttribute('href', '/veilig-thuis/casus/casus-1/inzage/verzoek-1');
    expect(await schendingen()).toEqual([]);
  });

  test('is er niet voor wie alleen hoort hoe het verder gaat', async () => {
    open('inzage', [], { Casusblad: blad(casus({ betrokkenheden: [renske({ stand: 'NAZORG' })] })) });
    expect(await screen.findByText('Dit is voor wie nu met het gezin werkt')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Verzoek vastleggen' })).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });
});

describe('een aanvulling bij Veilig Thuis', () => {
  test('kan bij elk deel van het dossier, en is te zoeken', async () => {
    const gebruiker = userEvent.setup();
    open('aanvulling');
    const beoordeling = await screen.findByRole('article', { name: /Beoordeling van Veilig Thuis/ });
    expect(within(beoordeling).getByRole('link', { name: /^Aanvulling van het gezin/ })).toHaveAttribute('href', '/veilig-thuis/casus/casus-1/aanvulling/BEOORDELING/beoordeling-1');
    expect(await schendingen()).toEqual([]);
    await gebruiker.type(screen.getByRole('searchbox'), 'vader slaat');
    expect(screen.getByRole('article', { name: /^Melding/ })).toBeInTheDocument();
    expect(screen.queryByRole('article', { name: /Beoordeling/ })).not.toBeInTheDocument();
  });
});

describe('zo ziet een ander dit', () => {
  test('zegt per betrokkene welke soorten gegevens die ziet en waarom, zonder inhoud', async () => {
    const gebruiker = userEvent.setup();
    const west = betrokken({ id: 'west', hoedanigheid: 'TEAMLEIDER', stand: 'KANDIDAAT', partij: { ...partij('west', 'Team West'), functie: null, organisatie: null } });
    const betrokkenheden = [renske(), west].map((rij) => ({ ...rij, handelingId: null, partij: { ...rij.partij, soort: 'PERSOON' } }));
    open('zo-ziet-een-ander-dit', [], {
      Casusblad: blad(casus({ betrokkenheden: [renske(), west] })),
      Betrokkenen: () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', betrokkenheden } }),
    });
    expect(await screen.findByRole('heading', { name: 'Team West: Teamleider (aangeboden)' })).toBeInTheDocument();
    await gebruiker.click(screen.getByRole('tab', { name: /Alleen op het eigen blad/ }));
    expect(screen.getByRole('row', { name: /Afspraken/ })).toBeInTheDocument();
    await gebruiker.click(screen.getByRole('tab', { name: /Ziet niet/ }));
    expect(screen.getByRole('row', { name: /Melding, interne tekst/ })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Anonieme melder/ })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });
});
