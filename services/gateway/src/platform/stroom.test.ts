import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { duur, kortste, wachtTot } from '../proef/geduld.js';
import type { Browser } from './proef/browser.js';
import { anouk } from './proef/proefdatabase.js';
import { maakProefgateway, type Proefgateway } from './proef/proefgateway.js';

let gateway: Proefgateway;
let browser: Browser;
beforeAll(async () => {
  gateway = await maakProefgateway();
});
afterAll(() => gateway.stop());
beforeEach(async () => {
  browser = gateway.nieuweBrowser();
  await browser.meldAan('anouk');
});

const SSE = { accept: 'text/event-stream', 'content-type': 'application/json', 'bv-portaal': 'duo' };
const open = (headers: Record<string, string> = SSE, query = 'subscription { bericht }') => browser.haal('/graphql/stream', { method: 'POST', headers, body: JSON.stringify({ query }) });

/** Reads until `past` appears or the stream ends. */
const leesTot = async (antwoord: Response, past: RegExp): Promise<{ tekst: string; einde: boolean }> => {
  let tekst = '';
  for await (const deel of antwoord.body as unknown as AsyncIterable<Uint8Array>) {
    tekst += new TextDecoder().decode(deel);
    if (past.test(tekst)) return { tekst, einde: false };
  }
  return { tekst, einde: true };
};

const luistert = (): Promise<void> => wachtTot('de gateway luistert', () => gateway.luisteraar.isVerbonden());
const sein = (partijId: string, berichtId: string) => gateway.database.beheer.query(`select pg_notify('bv_bericht', $1)`, [JSON.stringify({ partijId, berichtId })]);

test('een melding voor mij komt over de stroom, die van een ander niet', async () => {
  const antwoord = await open();
  expect(antwoord.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  await luistert();
  await sein(randomUUID(), 'van-een-ander');
  await sein(anouk.id, 'voor-mij');
  const { tekst } = await leesTot(antwoord, /bericht":"/);
  expect(tekst).toContain('{"data":{"bericht":"voor-mij"}}');
  expect(tekst).not.toContain('van-een-ander');
});

test('GET met ?portaal= werkt ook, zoals EventSource vraagt', async () => {
  const adres = `/graphql/stream?${new URLSearchParams({ portaal: 'duo', query: 'subscription { bericht }' }).toString()}`;
  const antwoord = await browser.haal(adres, { headers: { accept: 'text/event-stream' } });
  expect(antwoord.status).toBe(200);
  await antwoord.body?.cancel();
});

describe('dezelfde deur als /graphql', () => {
  test('zonder sessie 401', async () => {
    browser.potje.clear();
    expect((await open()).status).toBe(401);
  });
  test('met andermans portaal 403', async () => {
    expect((await open({ ...SSE, 'bv-portaal': 'veilig-thuis' })).status).toBe(403);
  });
  test('van een andere site 403, ook met GET', async () => {
    expect((await open({ ...SSE, origin: 'http://kwaad.example' })).status).toBe(403);
    const get = await browser.haal('/graphql/stream?portaal=duo&query=subscription{bericht}', { headers: { accept: 'text/event-stream', 'sec-fetch-site': 'cross-site' } });
    expect(get.status).toBe(403);
  });
  test('een gewone vraag kan hier niet', async () => {
    expect((await open(SSE, '{ wie }')).status).toBe(400);
  });
});

describe('binnen een seconde dicht', () => {
  test('na afmelden', async () => {
    const totDicht = async (): Promise<number> => {
      await browser.meldAan('anouk');
      const antwoord = await open();
      await browser.haal('/afmelden', { method: 'POST' });
      return duur(async () => expect((await leesTot(antwoord, /nooit/)).einde).toBe(true));
    };
    expect(await kortste(totDicht)).toBeLessThan(1000);
  });

  test('na intrekken van het portaal', async () => {
    const totDicht = async (): Promise<number> => {
      const antwoord = await open();
      await gateway.database.beheer.query(`update algemeen.portaaltoegang set tot = now() where portaal = 'duo'`);
      const ms = await duur(() => leesTot(antwoord, /nooit/));
      await gateway.database.beheer.query(`update algemeen.portaaltoegang set tot = null where portaal = 'duo'`);
      return ms;
    };
    expect(await kortste(totDicht)).toBeLessThan(1000);
  });
});

test('valt de verbinding met de database weg, dan eindigt de stroom en luistert de gateway vanzelf weer', async () => {
  const antwoord = await open();
  await luistert();
  await gateway.database.beheer.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'bv_proces' and datname = current_database() and query like 'listen%'`);
  expect((await leesTot(antwoord, /nooit/)).tekst).toContain('event: complete');
  await luistert();
  const nieuw = await open();
  await luistert();
  await sein(anouk.id, 'weer-terug');
  expect((await leesTot(nieuw, /bericht":"/)).tekst).toContain('weer-terug');
});

test('meer dan tien stromen in één sessie gaan niet open', async () => {
  const stromen = await Promise.all(Array.from({ length: 10 }, () => open()));
  expect(stromen.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
  expect((await open()).status).toBe(429);
  for (const { body } of stromen) await body?.cancel();
});
