import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { maakAutoriteit, maakPaar } from './proef/certificaat.js';
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
const ontvang: RequestListener = (verzoek, antwoord) => {
  const delen: Buffer[] = [];
  verzoek.on('data', (deel: Buffer) => delen.push(deel)).once('end', () => {
    ontvangen.push(Buffer.concat(delen).toString());
    antwoord.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
};
beforeAll(async () => {
  collector = createServer(ontvang);
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
  const bezig = startSporen(deel, naarCollector({ adres, ca: undefined }));
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
  const bezig = startSporen(1, naarCollector({ adres: new URL('http://127.0.0.1:9/v1/traces'), ca: undefined }));
  const antwoord = await gateway.nieuweBrowser().haal('/gezond');
  expect(antwoord.status).toBe(200);
  await bezig.stop();
});

test('over TLS gaan sporen alleen naar een ontvanger met een certificaat van de genoemde autoriteit', async () => {
  const map = mkdtempSync(join(tmpdir(), 'bv-sporen-'));
  const [ca, vreemd] = [map, join(map, 'vreemd')].map((plek) => readFileSync(maakAutoriteit(plek), 'utf8'));
  const { certificaat, sleutel } = maakPaar(map, 'collector');
  const server = createTlsServer({ cert: readFileSync(certificaat), key: readFileSync(sleutel) }, ontvang);
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const doel = new URL(`https://localhost:${String((server.address() as AddressInfo).port)}/v1/traces`);
  const aantal = async (autoriteit: string | undefined): Promise<number> => {
    ontvangen = [];
    const bezig = startSporen(1, naarCollector({ adres: doel, ca: autoriteit }));
    await gateway.nieuweBrowser().haal('/gezond');
    await bezig.stop();
    return ontvangen.length;
  };
  expect(await aantal(ca)).toBeGreaterThan(0);
  expect([await aantal(vreemd), await aantal(undefined)]).toEqual([0, 0]);
  await new Promise((klaar) => server.close(klaar));
  rmSync(map, { recursive: true });
});
