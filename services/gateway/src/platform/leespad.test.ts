import { expect, test } from '@jest/globals';
import express, { json } from 'express';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { leespad } from './leespad.js';
import { maakLog } from './log.js';
import type { Meting } from './meting.js';
import { merkVerzoek } from './verzoek.js';

test('een functie die stuk is, laat de gewone weg antwoorden en staat in het log, zonder wat er gevraagd werd', async () => {
  const regels: string[] = [];
  const log = maakLog((regel) => regels.push(regel));
  const meting = { verzoek: () => undefined, operatie: () => undefined } as unknown as Meting;
  const stuk = { vind: () => 'Overzicht', lees: () => Promise.reject(Object.assign(new Error('gezin Tolhukomal'), { code: '42883' })) };
  const app = express();
  app.use(merkVerzoek(log, meting), json(), leespad({ leespad: stuk, sessies: { sleutel: () => Buffer.from('sessie') }, meting, log }), (_verzoek, antwoord) => antwoord.end('de gewone weg'));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const antwoord = await fetch(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`, {
    method: 'POST',
    headers: { 'BV-Portaal': 'duo', 'content-type': 'application/json' },
    body: JSON.stringify({ variables: { zoek: 'Tolhukomal' }, extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }),
  });
  expect(await antwoord.text()).toBe('de gewone weg');
  server.closeAllConnections();
  server.close();
  const waarschuwingen = regels.filter((regel) => regel.includes('waarschuwing'));
  expect(waarschuwingen).toHaveLength(1);
  expect(JSON.parse(waarschuwingen[0] ?? '{}')).toMatchObject({ operatie: 'Overzicht', code: '42883' });
  expect(regels.join('')).not.toContain('Tolhukomal');
});
