import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { geregistreerd, maakProefgateway, type Proefgateway } from './proef/proefgateway.js';
import { renske } from './proef/proefdatabase.js';
import { sha256 } from './register.js';
import { naarCollector, SPOORKENMERKEN, startSporen, volgPool } from './sporen.js';

interface Spoor {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
  readonly status: { readonly code?: number };
}

interface Bericht {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Spoor[] }[] }[];
}

let ontvangen: string[];
let collector: Server;
let gateway: Proefgateway;
let adres: URL;
beforeAll(async () => {
  collector = createServer((verzoek, antwoord) => {
    const delen: Buffer[] = [];
    verzoek.on('data', (deel: Buffer) => delen.push(deel)).once('end', () => {
      ontvangen.push(Buffer.concat(delen).toString());
      antwoord.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((klaar) => collector.listen(0, '127.0.0.1', klaar));
  adres = new URL(`http://127.0.0.1:${String((collector.address() as AddressInfo).port)}/v1/traces`);
  gateway = await maakProefgateway();
  for (const [rol, pool] of Object.entries(gateway.database.pools)) volgPool(pool, rol);
});
afterAll(async () => {
  await gateway.stop();
  collector.close();
});
beforeEach(() => {
  ontvangen = [];
});

const sporen = (): Spoor[] => ontvangen.flatMap((tekst) => (JSON.parse(tekst) as Bericht).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)));
const kenmerk = (spoor: Spoor, sleutel: string): unknown => Object.values(spoor.attributes.find(({ key }) => key === sleutel)?.value ?? {})[0];

/** Somebody logs in, asks, is refused and asks something that is nowhere. */
const werk = async (deel: number): Promise<string> => {
  const bezig = startSporen(deel, naarCollector(adres));
  const browser = gateway.nieuweBrowser();
  await browser.meldAan('anouk', '/duo/gezin/1?tab=plan');
  await browser.graphql('duo', { variables: { naam: 'Tolhukomal' }, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(geregistreerd) } } });
  await browser.graphql('duo', { query: '{ wie(zoek: "Tolhukomal") }' });
  await browser.haal('/gezin/Tolhukomal', { headers: { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' } });
  const teken = browser.potje.get('__Host-bv-sessie') ?? '';
  await bezig.stop();
  return teken;
};

test('een verzoek is één spoor, met zijn operatie, en elke vraag aan de database hangt eraan', async () => {
  await werk(1);
  const vragen = sporen().filter(({ name }) => name === 'duo/Wie');
  expect(vragen).toHaveLength(1);
  const [verzoek] = vragen as [Spoor];
  expect([kenmerk(verzoek, 'http.route'), Number(kenmerk(verzoek, 'http.response.status_code'))]).toEqual(['/graphql', 200]);
  expect(gateway.regels.some((regel) => regel.includes(String(kenmerk(verzoek, 'bv.verzoek'))))).toBe(true);
  const onder = sporen().filter(({ parentSpanId }) => parentSpanId === verzoek.spanId);
  expect(onder.map(({ name }) => name)).toContain('sql sessie-vind');
  expect(onder.every(({ traceId }) => traceId === verzoek.traceId)).toBe(true);
});

test('er staat niets in van wie kijkt, naar wie, of wat gevraagd werd: alleen deze kenmerken, en namen van operaties, adressen en opdrachten', async () => {
  const teken = await werk(1);
  const alles = ontvangen.join('\n');
  expect(sporen().length).toBeGreaterThan(10);
  expect([...new Set(sporen().flatMap(({ attributes }) => attributes.map(({ key }) => key)))].filter((sleutel) => !(SPOORKENMERKEN as readonly string[]).includes(sleutel))).toEqual([]);
  for (const geheim of ['Tolhukomal', 'anouk', 'Anouk', renske.id, teken, '/duo/gezin/1', 'select ', 'tab=plan']) expect([geheim, alles.includes(geheim)]).toEqual([geheim, false]);
});

test('wie van buiten zegt dat hij gevolgd wordt, wordt daar niet om gevolgd', async () => {
  await werk(1);
  expect(ontvangen.join('')).not.toContain('4bf92f3577b34da6a3ce929d0e0e4736');
  ontvangen = [];
  await werk(0);
  expect(sporen()).toEqual([]);
});

test('een ontvanger die er niet is kost niemand een antwoord', async () => {
  const bezig = startSporen(1, naarCollector(new URL('http://127.0.0.1:9/v1/traces')));
  const antwoord = await gateway.nieuweBrowser().haal('/gezond');
  expect(antwoord.status).toBe(200);
  await bezig.stop();
});
