import { schendingen } from '@bv/portal/proef';
import type { Verzoek, Verzoekcasus } from '@bv/raadsverzoek';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dossiercasus } from '../app/proef/proefcasus.js';
import { type Antwoorden, gelukt } from '../app/proef/proefnet.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { vul } from '../app/proef/vul.js';

const LEDEN = [{ __typename: 'Gezinslid' as const, id: 'elif', voornamen: 'Elif', leeftijd: 38, isDirectbetrokkene: true }, { __typename: 'Gezinslid' as const, id: 'deniz', voornamen: 'Deniz', leeftijd: 6, isDirectbetrokkene: true }];
const gelezen = { __typename: 'Verzoekzienswijze' as const, id: 'z1', gelezenOp: '2026-11-20', redenNiet: null, zienswijze: 'Het waren er twee.', correcties: null, gezinslid: { __typename: 'Gezinslid' as const, id: 'elif', voornamen: 'Elif' } };
const verzoek = (overig: Partial<Verzoek> = {}): Verzoek => ({
  __typename: 'Raadsverzoek', id: 'v1', versie: 1, kenmerk: 'VTO-1', aanvrager: 'DUO', toestand: 'OPGESTELD', opgesteldOp: '2026-11-19T09:00:00Z', aanleiding: 'Deniz was drie nachten alleen.', waaromNu: 'Het gebeurt vaker.', gezinssituatie: 'Elif en Deniz.',
  feitenKind: 'Deniz slaapt niet.', feitenOuders: 'Elif werkt ’s nachts.', omstandigheden: null, grootsteZorg: 'Brand.', delenZorg: 'DEELS', delenToelichting: null, watMoetGebeuren: 'Iemand erbij.', levensgeschiedenis: null,
  problemenOuders: null, jeugdOuders: null, isSpoed: false, spoedreden: null, toetsing: null, verstuurdOp: null, corvtoestand: null, pogingen: null, bezorgdOp: null, ontvangstbewijs: null, zienswijzen: [], afschermingen: [], ...overig,
});
const TOETSINGEN = [{ __typename: 'Toetsing' as const, id: 't1', nummer: 'T-2026-0001', toestand: 'GEDEELD' as const }, { __typename: 'Toetsing' as const, id: 't2', nummer: 'T-2026-0002', toestand: 'IN_TOETSING' as const }];
const open = (pad: string, verzoeken: Verzoek[], antwoorden: Antwoorden = {}, toetsingen: Verzoekcasus['toetsingen'] = []) => {
  const casus: Verzoekcasus = { __typename: 'Casus', id: 'casus-1', nummer: 'BV-1', toestand: 'BIJ_DUO', afschermingen: [], gezinsleden: LEDEN, toetsingen, raadsverzoeken: verzoeken };
  return toonPortaal(`/duo/gezin/casus-1/raadsverzoek${pad}`, { Dossier: () => ({ __typename: 'Query', casus: dossiercasus({ gezinsleden: LEDEN }) }), Raadsverzoeken: () => ({ __typename: 'Query', casus, ik: { __typename: 'Ik', partij: { __typename: 'Partij', id: 'samira', mandaten: [] } } }), ...antwoorden });
};

describe('het verzoek aan de Raad', () => {
  test('gaat niet weg voordat wie twaalf is het las; dan nog één blik', async () => {
    open('', [verzoek()]);
    expect(await screen.findByRole('link', { name: 'Bespreken met Elif' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Bespreken met Deniz' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Versturen naar de Raad' })).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('wat het gezin zei staat er ongewijzigd, en versturen stuurt de versie mee', async () => {
    const verzoeken = open('', [verzoek({ zienswijzen: [gelezen] })], { RaadsverzoekVersturen: () => ({ __typename: 'Mutation', raadsverzoekVersturen: gelukt() }) });
    expect(await screen.findByText('Het waren er twee.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Versturen naar de Raad' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Nog niet' }));
    expect(verzoeken.some(({ operatie }) => operatie === 'RaadsverzoekVersturen')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Versturen naar de Raad' }));
    expect(await schendingen()).toEqual([]);
    await userEvent.click(await screen.findByRole('button', { name: 'Ja, versturen' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'RaadsverzoekVersturen')?.variabelen['invoer']).toEqual({ id: 'v1', versie: 1 }));
  });

  test('wat niet aankwam meldt zich, en gaat opnieuw als hetzelfde bericht', async () => {
    const verzoeken = open('', [verzoek({ toestand: 'VERSTUURD', verstuurdOp: '2026-11-20T09:00:00Z', corvtoestand: 'MISLUKT', pogingen: 5, versie: 7, zienswijzen: [gelezen] })], { RaadsverzoekOpnieuwVersturen: () => ({ __typename: 'Mutation', raadsverzoekOpnieuwVersturen: gelukt() }) });
    expect(await screen.findByText('Dit verzoek kwam niet aan bij de Raad')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Verzoek verbeteren' })).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Opnieuw versturen' }));
    await waitFor(() => expect(verzoeken.find(({ operatie }) => operatie === 'RaadsverzoekOpnieuwVersturen')?.variabelen['invoer']).toEqual({ id: 'v1', versie: 7 }));
  });

  test('van Veilig Thuis leest het duo, en verandert of verstuurt het niet', async () => {
    open('', [verzoek({ aanvrager: 'VEILIG_THUIS', zienswijzen: [gelezen] })]);
    expect(await screen.findByText('Veilig Thuis')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Verzoek verbeteren' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Versturen naar de Raad' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Verzoek opstellen' })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('noemt de toetsing waar het uit volgt, en wijst ernaar', async () => {
    open('', [verzoek({ toetsing: { __typename: 'Toetsing', id: 't1', nummer: 'T-2026-0001' } })], {}, TOETSINGEN);
    expect(await screen.findByRole('link', { name: 'Toetsing T-2026-0001' })).toHaveAttribute('href', '/duo/gezin/casus-1/toetsing/t1');
    expect(await schendingen()).toEqual([]);
  });

  test('volgt alleen uit een toetsing met een oordeel; wie van daar komt, heeft haar al gekozen', async () => {
    open('/nieuw?toetsing=t1', [], {}, TOETSINGEN);
    const keuze = await screen.findByRole('button', { name: /Volgt dit uit een toetsing/ });
    expect(keuze).toHaveTextContent('Toetsing T-2026-0001');
    await userEvent.click(keuze);
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent.trim())).toEqual(['Nee', 'Toetsing T-2026-0001']);
  });

  test('spoed vraagt een reden, en wat ontbreekt staat bij het veld', async () => {
    open('/nieuw', []);
    await userEvent.click(await screen.findByRole('checkbox', { name: /Spoed/ }));
    await vul(/Wat is de aanleiding/, 'Deniz was alleen.');
    await userEvent.click(screen.getByRole('button', { name: 'Verzoek bewaren' }));
    expect(await screen.findByText('Er klopt iets niet. Verbeter 8 punten.')).toBeInTheDocument();
    expect(screen.getAllByText('Schrijf op waarom dit niet kan wachten.').length).toBeGreaterThan(0);
    expect(await schendingen()).toEqual([]);
  });
});
