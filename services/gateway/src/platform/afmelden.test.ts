import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import type { Aanmelddelen } from './aanmelden.js';
import { afmelden } from './afmelden.js';
import { maakApp } from './http.js';
import { maakLog } from './log.js';
import type { Meting } from './meting.js';
import type { Afmeldformulier } from './oidc.js';
import { leesFormulier } from './proef/formulier.js';

const HERKOMST = new URL('https://bv.example');

/** What the browser gets that just logged out here, by a provider of an organisation elsewhere. */
const verder = async (formulier: Afmeldformulier | undefined): Promise<{ antwoord: Response; tekst: string }> => {
  const log = maakLog(() => undefined);
  const oidc = { afmeldformulier: () => Promise.resolve(formulier) };
  const delen = {
    sessies: { wisAfmelding: 'weg=; Max-Age=0', neemAfmelding: () => Promise.resolve({ idToken: 'teken', aanbieder: 'vt' }) },
    kenners: new Map([['vt', { aanbieder: { code: 'vt' }, oidc }]]),
    herkomst: HERKOMST,
    log,
  } as unknown as Aanmelddelen;
  const app = maakApp({ herkomst: HERKOMST, log, meting: { verzoek: () => undefined } as unknown as Meting, delen: [afmelden(delen)] });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const antwoord = await fetch(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/afmelden/verder`, { redirect: 'manual' });
  const tekst = await antwoord.text();
  server.closeAllConnections();
  server.close();
  return { antwoord, tekst };
};

test('alleen deze bladzijde mag een formulier naar de aanbieder sturen, en alleen naar die ene', async () => {
  const adres = new URL('https://id.example/eind?rijk="een"&taal=nl');
  const { antwoord, tekst } = await verder({ adres, velden: { client_id: 'bv', id_token_hint: 'a.b.c', post_logout_redirect_uri: 'https://bv.example/' } });
  const csp = antwoord.headers.get('content-security-policy') ?? '';
  expect(csp).toContain("default-src 'none'; script-src 'self';");
  expect(csp).toContain("form-action 'self' https://id.example;");
  expect(antwoord.headers.get('cache-control')).toBe('no-store');
  expect(antwoord.headers.get('set-cookie')).toContain('Max-Age=0');
  const { naar, velden } = leesFormulier(tekst);
  expect(naar).toBe(adres.href);
  expect(Object.fromEntries(velden)).toEqual({ client_id: 'bv', id_token_hint: 'a.b.c', post_logout_redirect_uri: 'https://bv.example/' });
});

test('een aanbieder die er even niet is, of die geen einde kent, houdt niemand op', async () => {
  const { antwoord, tekst } = await verder(undefined);
  expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/']);
  expect(tekst).not.toContain('teken');
});
