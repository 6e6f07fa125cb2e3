import { schendingen } from '@bv/portal/proef';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';
import { gezin } from '../app/proef/proefgezin.js';
import { toonPortaal, uitkomst, YUSUF } from '../app/proef/toon-portaal.js';

beforeAll(() => {
  // The test browser has no SHA-256 of its own.
  Object.defineProperty(globalThis.crypto, 'subtle', { value: webcrypto.subtle, configurable: true });
  globalThis.TextEncoder = TextEncoder;
});

const partij = (id: string, naam: string) => ({ __typename: 'Partij', id, naam });
const roos = { __typename: 'Gezinslid', id: 'roos', voornamen: 'Roos', achternaam: 'Kemper', geboortedatum: '1993-03-17', rol: 'OUDER' };
// The same rows as on the first page of the family: one cache holds them both.
const inhoud = {
  ...gezin(), gezinsleden: gezin().gezinsleden.map((lid) => ({ ...lid, verwachtOp: null, overledenOp: null, lidperiodes: [], gezag: [] })), relaties: [], voorwaarden: [], onderzoeken: [], vervolgtrajecten: [], fasewissels: [], meldingen: [{ ...gezin().meldingen[0], nummer: 'VT-2026-1' }], verklaringen: gezin().verklaringen.map((v) => ({ ...v, bron: null, accorderingen: [] })),
  afspraken: gezin().afspraken.map((a) => ({ ...a, signaal: null, vervolgstap: null, wieHoort: null, evaluaties: [] })), normen: [], planversies: [],
  afsluitpersonen: gezin().afsluitpersonen.map((p) => ({ ...p, keerVerteld: null, informant: null })),
  overdrachten: [], risicos: gezin().risicos.map((r) => ({ ...r, aanwezig: 'AANWEZIG', bewaken: true, bron: null, aspectNaam: 'zorg' })), aanvullingen: [],
};
const verzoek = (overig: object = {}) => ({
  __typename: 'Inzageverzoek', id: 'verzoek-1', versie: 2, vrager: 'ZELF', gemachtigde: null, gevraagdOp: '2026-11-20', termijn: '2026-12-20', wens: 'Welke afspraken er gelden', bewijs: 'PASPOORT', identiteitGezienOp: '2026-11-20',
  gezagGezienOp: null, machtigingGezienOp: null, toestemmingKindOp: null, kanBelangWaarderen: null, toestand: 'IN_VOORBEREIDING', gecontroleerdOp: null, verstrektOp: null, weigering: null, weigeringToelichting: null,
  voor: roos, vragerLid: null, opsteller: partij('yusuf', 'Yusuf Demir'), nakijker: null, controleur: null, verstrekker: null, achterhoudingen: [], ...overig,
});
const collega = (id: string, naam: string, organisatie: string) => ({ ...partij(id, naam), functie: null, organisatie: { __typename: 'Organisatie', id: organisatie } });

const open = (pad: string, casus = gezin(), verzoeken: object[] = [verzoek()], overig: Parameters<typeof toonPortaal>[1] = {}) =>
  toonPortaal(`/wijkteam/gezin/casus-1/${pad}`, {
    Gezin: () => ({ __typename: 'Query', casus }),
    Inzageverzoeken: () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', nummer: 'BV-2026-00040', gezinsleden: [roos], inzageverzoeken: verzoeken } }),
    Inzagecontrole: () => ({ __typename: 'Query', casus: inhoud }),
    Aanvullingen: () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', aanvullingen: [] } }),
    Nakijkers: () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', betrokkenheden: gezin().betrokkenheden }, partijen: [collega('yusuf', 'Yusuf Demir', 'nw'), collega('sanne', 'Sanne Hoekstra', 'nw'), collega('lotte', 'Lotte Vermeer', 'noord')] }),
    ...overig,
  });

const nu = gezin();
const alsGast = gezin({ betrokkenheden: nu.betrokkenheden.map((b) => ({ ...b, hoedanigheid: 'WIJKTEAM_NAKIJKER' as const, tot: new Date(Date.now() + 86_400_000).toISOString() })) });

describe('inzage voor het gezin bij het wijkteam', () => {
  test('staat bij het gezin en bereikt de lijst van verzoeken', async () => {
    open('');
    expect(await screen.findByRole('link', { name: 'Inzage voor het gezin' })).toHaveAttribute('href', '/wijkteam/gezin/casus-1/inzage');
    expect(screen.getByRole('link', { name: 'Zo ziet een ander dit' })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('noemt wat er gevraagd is en wanneer het klaar moet zijn', async () => {
    open('inzage');
    expect(await screen.findByText('Welke afspraken er gelden')).toBeInTheDocument();
    expect(screen.getByText('20 dec 2026')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('vraagt een collega van het eigen team, en niet van een ander wijkteam', async () => {
    const gebruiker = userEvent.setup();
    const verzoeken = open('inzage/verzoek-1', gezin(), [verzoek()], { InzageLatenNakijken: uitkomst('inzageLatenNakijken') });
    expect(await screen.findByRole('button', { name: /Sanne Hoekstra/ })).toBeInTheDocument();
    expect(screen.getByText(/hooguit twee weken/)).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
    await gebruiker.click(screen.getByRole('button', { name: 'Vraag om na te kijken' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'InzageLatenNakijken')?.variabelen).toMatchObject({ invoer: { collegaId: 'sanne' } }));
  });

  test('wie gevraagd is, bevestigt wat op het scherm staat en gaat terug naar het eigen werk', async () => {
    const gebruiker = userEvent.setup();
    const verzoeken = open('inzage/verzoek-1', alsGast, [verzoek({ opsteller: partij('sanne', 'Sanne Hoekstra'), nakijker: partij(YUSUF.id, YUSUF.naam) })], {
      InzageControleren: uitkomst('inzageControleren'), MijnWerk: () => ({ __typename: 'Query', mijnWerk: [] }),
    });
    const knop = await screen.findByRole('button', { name: 'Nagekeken, dit kan mee' });
    await waitFor(() => expect(knop).toBeEnabled());
    await gebruiker.click(knop);
    expect(await screen.findByRole('heading', { level: 1, name: 'Mijn gezinnen' })).toBeInTheDocument();
    expect(verzoeken.find(({ operatie }) => operatie === 'InzageControleren')?.variabelen).toMatchObject({ invoer: { id: 'verzoek-1', inhoudhash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
  });

  test('wie gevraagd is, leest dat op de eerste bladzijde, en schrijft niets bij', async () => {
    open('', alsGast, [verzoek({ opsteller: partij('sanne', 'Sanne Hoekstra'), nakijker: partij(YUSUF.id, YUSUF.naam) })]);
    expect(await screen.findByRole('link', { name: 'Nakijken' })).toHaveAttribute('href', '/wijkteam/gezin/casus-1/inzage/verzoek-1');
    expect(screen.queryByRole('link', { name: /^Aanvulling van het gezin/ })).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('is er niet voor wie meeloopt', async () => {
    open('inzage', gezin({ betrokkenheden: nu.betrokkenheden.map((b) => ({ ...b, hoedanigheid: 'WIJKTEAM_MEELOPER' as const })) }), []);
    expect(await screen.findByText('Dit is voor wie nu met het gezin werkt')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });
});
