import { schendingen } from '@bv/portal/proef';
import type { Verzoek, Verzoekcasus } from '@bv/raadsverzoek';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afscherming, beoordeling, betrokken, blad, melding, proefcasus } from '../app/proef/proefcasus.js';
import { gelukt, RENSKE, toonPortaal } from '../app/proef/toon-portaal.js';

const KARIN = { __typename: 'Gezinslid' as const, id: 'karin', voornamen: 'Karin', leeftijd: 36, isDirectbetrokkene: true };
const gelezen = { __typename: 'Verzoekzienswijze' as const, id: 'z1', gelezenOp: '2026-11-20', redenNiet: null, zienswijze: 'Ik wil rust.', correcties: null, gezinslid: { __typename: 'Gezinslid' as const, id: 'karin', voornamen: 'Karin' } };
const verzoek = (overig: Partial<Verzoek> = {}): Verzoek => ({
  __typename: 'Raadsverzoek', id: 'v1', versie: 1, kenmerk: 'VTO-1', aanvrager: 'VEILIG_THUIS', toestand: 'OPGESTELD', opgesteldOp: '2026-11-19T09:00:00Z', aanleiding: 'Siem had een blauwe plek.', waaromNu: 'Dirk laat niemand binnen.', gezinssituatie: 'Karin en Siem.',
  feitenKind: 'Siem duikt weg.', feitenOuders: 'Karin wil praten.', omstandigheden: null, grootsteZorg: 'Dat niemand Siem ziet.', delenZorg: 'DEELS', delenToelichting: null, watMoetGebeuren: 'De Raad kijkt.', levensgeschiedenis: null,
  problemenOuders: null, jeugdOuders: null, isSpoed: false, spoedreden: null, toetsing: null, verstuurdOp: null, corvtoestand: null, pogingen: null, bezorgdOp: null, ontvangstbewijs: null, zienswijzen: [gelezen], afschermingen: [], ...overig,
});
const MANDAAT = { __typename: 'Mandaat' as const, id: 'm1', van: '2019-01-01', tot: null };
const BESLUIT = { beoordelingen: [beoordeling({ besluit: 'VERZOEK_RAAD' })], meldingen: [melding({ toestand: 'BEOORDEELD' })] };

/** As the gateway says it at Veilig Thuis: the duo's rows stay closed, its own do not. */
const VAN_HET_DUO = afscherming('TOETSVRAAG', ['raadsverzoeken'], 'De vraag aan de Raad is voor het duo en de toetser.');

const open = (pad: string, verzoeken: Verzoek[], { mandaten = [MANDAAT], kader = {}, antwoorden = {} }: { mandaten?: (typeof MANDAAT)[]; kader?: Parameters<typeof proefcasus>[0]; antwoorden?: Parameters<typeof toonPortaal>[1] } = {}) => {
  const casus: Verzoekcasus = { __typename: 'Casus', id: 'casus-1', nummer: 'BV-1', toestand: 'BIJ_VEILIG_THUIS', afschermingen: [VAN_HET_DUO], gezinsleden: [KARIN], toetsingen: [], raadsverzoeken: verzoeken };
  return toonPortaal(`/veilig-thuis/casus/casus-1${pad}`, {
    Casusblad: blad(proefcasus({ ...BESLUIT, raadsverzoeken: verzoeken, ...kader })),
    Raadsverzoeken: () => ({ __typename: 'Query', casus, ik: { __typename: 'Ik', partij: { __typename: 'Partij', id: RENSKE.id, mandaten } } }), ...antwoorden,
  });
};

describe('een verzoek van Veilig Thuis aan de Raad', () => {
  test.each([
    ['er is nog niets', [], 'Vraag de Raad om onderzoek', '/veilig-thuis/casus/casus-1/raadsverzoek/nieuw'],
    ['het is niet verstuurd', [verzoek()], 'Het verzoek aan de Raad is nog niet verstuurd', '/veilig-thuis/casus/casus-1/raadsverzoek'],
    ['het kwam niet aan', [verzoek({ toestand: 'VERSTUURD', corvtoestand: 'MISLUKT' })], 'Het verzoek kwam niet aan bij de Raad', '/veilig-thuis/casus/casus-1/raadsverzoek'],
  ])('staat bovenaan als wat er nu te doen is: %s', async (_wanneer, verzoeken, titel, href) => {
    open('', verzoeken);
    expect(await screen.findByText(titel)).toBeInTheDocument();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain(href);
    expect(await schendingen()).toEqual([]);
  });

  test('is het bezorgd, dan draagt Veilig Thuis over of sluit het dossier', async () => {
    open('', [verzoek({ toestand: 'VERSTUURD', corvtoestand: 'BEZORGD' })]);
    expect(await screen.findByText('De Raad heeft het verzoek')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Dossier sluiten' })).toBeInTheDocument();
  });

  test('gaat weg met één blik terug, door wie een mandaat heeft', async () => {
    const verzoeken = open('/raadsverzoek', [verzoek()], { antwoorden: { RaadsverzoekVersturen: gelukt('raadsverzoekVersturen') } });
    await userEvent.click(await screen.findByRole('button', { name: 'Versturen naar de Raad' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ja, versturen' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'RaadsverzoekVersturen')?.variabelen['invoer']).toEqual({ id: 'v1', versie: 1 }));
  });

  test('zegt niet dat het afgeschermd is omdat wat het duo vraagt dat is', async () => {
    open('/raadsverzoek', []);
    expect(await screen.findByText('Er is geen verzoek tot onderzoek')).toBeInTheDocument();
    expect(screen.queryByText('Of er een verzoek is, is afgeschermd')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Verzoek opstellen' })).toHaveAttribute('href', '/veilig-thuis/casus/casus-1/raadsverzoek/nieuw');
  });

  test('zonder mandaat staat er wie het wel kan versturen, in plaats van een knop die weigert', async () => {
    open('/raadsverzoek', [verzoek()], { mandaten: [] });
    expect(await screen.findByText('U hebt geen mandaat van Veilig Thuis')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Versturen naar de Raad' })).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('het formulier zegt vooraf dat niemand er de melder in mag herkennen', async () => {
    open('/raadsverzoek/nieuw', []);
    expect(await screen.findByText('Schrijf niets op waaraan iemand de melder herkent')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: /Wat is de aanleiding/ })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Volgt dit uit een toetsing/ })).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('wie alleen meekijkt, leest het en krijgt geen formulier', async () => {
    const kader = { betrokkenheden: [betrokken({ hoedanigheid: 'VT_NAKIJKER' })] };
    open('/raadsverzoek/nieuw', [], { kader });
    expect(await screen.findByText('Dit is voor wie nu met het gezin werkt')).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});
