import { createServer, type IncomingMessage, request, Agent } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { maakUitloop } from './uitloop.js';

const uitloop = maakUitloop(20);
const server = createServer(uitloop.om((_verzoek, antwoord) => antwoord.end('goed')));
const agent = new Agent({ keepAlive: true });

beforeAll(() => new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar)));
afterAll(() => new Promise((klaar) => {
  agent.destroy();
  server.close(klaar);
}));

const vraag = (): Promise<IncomingMessage> =>
  new Promise((klaar, mislukt) => {
    request({ port: (server.address() as AddressInfo).port, agent }, (antwoord) => antwoord.resume().once('end', () => klaar(antwoord))).once('error', mislukt).end();
  });

test('wie gevraagd is te stoppen, antwoordt nog, en zegt dat deze verbinding niet meer te gebruiken is', async () => {
  expect(uitloop.isBezig()).toBe(false);
  expect((await vraag()).headers.connection).toBe('keep-alive');
  const stoppen = uitloop.begin();
  expect(uitloop.isBezig()).toBe(true);
  const laatste = await vraag();
  expect([laatste.statusCode, laatste.headers.connection]).toEqual([200, 'close']);
  await stoppen;
});
