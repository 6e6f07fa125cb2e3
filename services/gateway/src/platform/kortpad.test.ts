import { expect, test } from '@jest/globals';
import express, { json } from 'express';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Kortpad, metKortPad } from './kortpad.js';
import { maakLog } from './log.js';
import type { Meting } from './meting.js';

const HERKOMST = new URL('https://bv.example');
const LICHAAM = { variables: { zoek: 'Tolhukomal' }, extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } };

interface Proef {
  readonly kortpad?: Partial<Kortpad>;
  readonly lichaam?: string;
  readonly koppen?: Readonly<Record<string, string>>;
}

/** One request to the path in front of an ordinary one that repeats its body. */
const vraag = async ({ kortpad, lichaam = JSON.stringify(LICHAAM), koppen }: Proef): Promise<{ antwoord: Response; tekst: string; regels: string[] }> => {
  const regels: string[] = [];
  const log = maakLog((regel) => regels.push(regel));
  const meting = { verzoek: () => undefined, operatie: () => undefined } as unknown as Meting;
  const app = express();
  app.use(json(), (verzoek, antwoord) => antwoord.end(`de gewone weg ${JSON.stringify(verzoek.body)}`));
  const pad = { vind: () => 'Overzicht', voerUit: () => Promise.resolve('{"data":{}}'), ...kortpad };
  const server = createServer(metKortPad(app, { herkomst: HERKOMST, kortpad: pad, sessies: { sleutel: () => Buffer.from('sessie'), persoonVan: () => 'p-anouk' }, meting, log }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const antwoord = await fetch(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`, {
    method: 'POST',
    headers: { 'BV-Portaal': 'duo', 'content-type': 'application/json', cookie: 'a=b', ...koppen },
    body: lichaam,
  });
  const tekst = await antwoord.text();
  server.closeAllConnections();
  server.close();
  return { antwoord, tekst, regels };
};

test('een bekende operatie antwoordt zonder express, met dezelfde kopregels en één logregel', async () => {
  const { antwoord, tekst, regels } = await vraag({});
  expect(tekst).toBe('{"data":{}}');
  expect(antwoord.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(antwoord.headers.get('cache-control')).toBe('no-store');
  expect(regels.map((regel) => JSON.parse(regel) as object)).toMatchObject([{ bericht: 'verzoek', route: '/graphql', operatie: 'duo/Overzicht', status: 200, verzoekId: antwoord.headers.get('x-request-id') }]);
});

test.each<[string, Proef]>([
  ['een operatie zonder eigen opdracht', { kortpad: { vind: () => undefined } }],
  ['geen antwoord op deze weg', { kortpad: { voerUit: () => Promise.resolve(undefined) } }],
  ['een vrije vraag', { lichaam: '{"query":"{ wie }"}' }],
  ['een lijst van vragen', { lichaam: '[]' }],
  ['een andere taal van antwoord', { koppen: { accept: 'text/html' } }],
  ['een andere site', { koppen: { origin: 'https://elders.example' } }],
  ['een venster van iemand anders', { koppen: { 'bv-persoon': 'p-samira' } }],
  ['een soort met een andere tekenset', { koppen: { 'content-type': 'application/json; charset=utf-16' } }],
])('%s gaat door langs de gewone weg', async (_wat, proef) => {
  const { tekst } = await vraag(proef);
  expect(tekst).not.toBe('{"data":{}}');
});

test('wie zegt wie zij is, en het is, krijgt antwoord zonder express', async () => {
  expect((await vraag({ koppen: { 'bv-persoon': 'p-anouk' } })).tekst).toBe('{"data":{}}');
});

test('wat doorgaat, heeft zijn inhoud nog', async () => {
  const { tekst } = await vraag({ kortpad: { vind: () => undefined } });
  expect(tekst).toBe(`de gewone weg ${JSON.stringify(LICHAAM)}`);
});

test('een functie die stuk is, laat de gewone weg antwoorden en staat in het log, zonder wat er gevraagd werd', async () => {
  const { tekst, regels } = await vraag({ kortpad: { voerUit: () => Promise.reject(Object.assign(new Error('gezin Tolhukomal'), { code: '42883' })) } });
  expect(tekst).toContain('de gewone weg');
  const waarschuwingen = regels.filter((regel) => regel.includes('waarschuwing'));
  expect(waarschuwingen).toHaveLength(1);
  expect(JSON.parse(waarschuwingen[0] ?? '{}')).toMatchObject({ operatie: 'Overzicht', code: '42883' });
  expect(regels.join('')).not.toContain('Tolhukomal');
});
