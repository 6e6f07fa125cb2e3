import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLocalJWKSet, decodeJwt, jwtVerify, type JSONWebKeySet } from 'jose';
import { haalSleutels, leesOmgeving, maakIdentiteit, type Persoon } from './identiteit.js';

const mensen: readonly Persoon[] = [
  { id: 'renske', naam: 'Renske Smit', functie: 'Medewerker', organisatie: 'Veilig Thuis' },
  { id: 'yusuf', naam: 'Yusuf Demir', functie: 'Regisseur', organisatie: "Wijkteam <West> & 'Nieuw'" },
];
const TERUG = 'http://localhost:9/aanmelden/terug';
const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');

let server: Server;
let data: string;
let issuer: string;
let luisteraar: RequestListener;

/** A browser: keeps cookies, follows nothing by itself. */
const browser = () => {
  const potje = new Map<string, string>();
  return async (adres: string, init: { method?: string; body?: URLSearchParams } = {}): Promise<Response> => {
    const cookie = [...potje].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ');
    const antwoord = await fetch(adres, { redirect: 'manual', ...init, headers: { cookie } });
    for (const regel of antwoord.headers.getSetCookie()) {
      const [paar = ''] = regel.split(';');
      const [naam = '', waarde = ''] = paar.split(/=(.*)/s);
      if (waarde === '') potje.delete(naam);
      else potje.set(naam, waarde);
    }
    return antwoord;
  };
};
type Browser = ReturnType<typeof browser>;

const naar = (antwoord: Response): string => new URL(antwoord.headers.get('location') ?? '', issuer).href;

const vraag = (extra: Record<string, string> = {}): string => {
  const parameters = { client_id: 'bv', response_type: 'code', scope: 'openid profile', redirect_uri: TERUG, state: 's', nonce: 'n', code_challenge: challenge, code_challenge_method: 'S256', ...extra };
  return `${issuer}/auth?${new URLSearchParams(parameters).toString()}`;
};

const volg = async (surf: Browser, begin: string): Promise<{ adres: string; antwoord: Response }> => {
  let adres = begin;
  for (let stap = 0; stap < 8; stap++) {
    const antwoord = await surf(adres);
    if (antwoord.status < 300 || antwoord.status >= 400) return { adres, antwoord };
    adres = naar(antwoord);
    if (adres.startsWith(TERUG) || adres === 'http://localhost:9/') return { adres, antwoord };
  }
  throw new Error('te veel omleidingen');
};

const wissel = (adres: string, met = verifier): Promise<Response> =>
  fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from('bv:geheim').toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'authorization_code', code: new URL(adres).searchParams.get('code') ?? '', redirect_uri: TERUG, code_verifier: met }),
  });

const meldAan = async (surf: Browser, persoon: string): Promise<string> => {
  const { adres } = await volg(surf, vraag({ login_hint: persoon }));
  const tokens = (await (await wissel(adres)).json()) as { id_token: string };
  return tokens.id_token;
};

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'bv-identiteit-'));
  server = createServer((verzoek, antwoord) => luisteraar(verzoek, antwoord));
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/identiteit`;
  const omgeving = leesOmgeving({ BV_ISSUER: issuer, BV_OIDC_CLIENT_ID: 'bv', BV_OIDC_CLIENT_SECRET: 'geheim', BV_TERUG: TERUG, BV_DATA: data });
  luisteraar = maakIdentiteit(omgeving, mensen, await haalSleutels(data));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((klaar) => server.close(klaar));
  await rm(data, { recursive: true });
});

test('met een login_hint is men na één klik aangemeld, als de goede persoon', async () => {
  const { adres } = await volg(browser(), vraag({ login_hint: 'renske' }));
  expect(new URL(adres).searchParams.get('state')).toBe('s');
  const tokens = (await (await wissel(adres)).json()) as { id_token: string };
  const jwks = (await (await fetch(`${issuer}/jwks`)).json()) as JSONWebKeySet;
  const { payload } = await jwtVerify(tokens.id_token, createLocalJWKSet(jwks), { issuer, audience: 'bv' });
  expect(payload).toMatchObject({ sub: 'renske', name: 'Renske Smit', nonce: 'n' });
});

test('zonder login_hint kiest men een persoon op een pagina met een streng beleid', async () => {
  const surf = browser();
  const { adres, antwoord } = await volg(surf, vraag());
  const tekst = await antwoord.text();
  expect(antwoord.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'none'");
  expect(tekst).toContain('<html lang="nl">');
  expect(tekst).toContain('Wijkteam &lt;West&gt; &amp; &#39;Nieuw&#39;');
  const gekozen = await surf(adres, { method: 'POST', body: new URLSearchParams({ persoon: 'yusuf' }) });
  const einde = await volg(surf, naar(gekozen));
  const tokens = (await (await wissel(einde.adres)).json()) as { id_token: string };
  expect(decodeJwt(tokens.id_token).sub).toBe('yusuf');
});

test('wie er niet is, kan niet gekozen worden', async () => {
  const surf = browser();
  const { adres } = await volg(surf, vraag({ login_hint: 'niemand' }));
  const antwoord = await surf(adres, { method: 'POST', body: new URLSearchParams({ persoon: 'niemand' }) });
  expect(antwoord.status).toBe(200);
  expect(await antwoord.text()).toContain('Als wie meldt u zich aan?');
});

test('een andere persoon aanmelden in dezelfde browser blijft één klik', async () => {
  const surf = browser();
  expect(decodeJwt(await meldAan(surf, 'renske')).sub).toBe('renske');
  expect(decodeJwt(await meldAan(surf, 'yusuf')).sub).toBe('yusuf');
  expect(decodeJwt(await meldAan(surf, 'renske')).sub).toBe('renske');
});

test('wie hier al aangemeld is, hoeft niet opnieuw te kiezen', async () => {
  const surf = browser();
  await meldAan(surf, 'yusuf');
  const { adres } = await volg(surf, vraag());
  expect(adres.startsWith(TERUG)).toBe(true);
});

describe('PKCE en client', () => {
  test('zonder code_challenge wordt de aanvraag geweigerd', async () => {
    const { adres } = await volg(browser(), vraag({ code_challenge: '', code_challenge_method: '' }));
    expect(new URL(adres).searchParams.get('error')).toBe('invalid_request');
  });
  test('de methode plain wordt geweigerd', async () => {
    const { adres } = await volg(browser(), vraag({ code_challenge_method: 'plain' }));
    expect(new URL(adres).searchParams.get('error')).toBe('invalid_request');
  });
  test('een verkeerde verifier geeft geen token, en een code werkt één keer', async () => {
    const surf = browser();
    const eerste = await volg(surf, vraag({ login_hint: 'renske' }));
    expect((await wissel(eerste.adres, 'x'.repeat(43))).status).toBe(400);
    const tweede = await volg(surf, vraag({ login_hint: 'renske' }));
    expect((await wissel(tweede.adres)).status).toBe(200);
    expect((await wissel(tweede.adres)).status).toBe(400);
  });
  test('een vreemd terugkeeradres geeft een Nederlandse foutpagina, geen omleiding', async () => {
    const antwoord = await fetch(vraag({ redirect_uri: 'http://kwaad.example/' }), { redirect: 'manual' });
    expect(antwoord.status).toBe(400);
    expect(await antwoord.text()).toContain('Aanmelden lukt niet');
  });
});

test.each(['GET', 'POST'])('afmelden met %s bevestigt zichzelf en gaat terug naar de beginpagina; daarna moet men weer kiezen', async (method) => {
  const surf = browser();
  const idToken = await meldAan(surf, 'renske');
  const velden = new URLSearchParams({ id_token_hint: idToken, post_logout_redirect_uri: 'http://localhost:9/' });
  const einde = await (method === 'POST' ? surf(`${issuer}/session/end`, { method, body: velden }) : surf(`${issuer}/session/end?${velden.toString()}`));
  const tekst = await einde.text();
  const script = /<script>(.*?)<\/script>/s.exec(tekst)?.[1] ?? '';
  expect(einde.headers.get('content-security-policy')).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(tekst)?.[1] ?? '';
  expect(tekst).toContain(`action="${issuer}/session/end/confirm"`);
  const af = await surf(`${issuer}/session/end/confirm`, { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) });
  expect(naar(af)).toBe('http://localhost:9/');
  const { antwoord } = await volg(surf, vraag());
  expect(await antwoord.text()).toContain('Als wie meldt u zich aan?');
});

test('de sleutels blijven over een herstart heen dezelfde', async () => {
  expect(await haalSleutels(data)).toEqual(await haalSleutels(data));
});

test('een verlopen interactie en een onbekend pad geven een gewone pagina', async () => {
  expect((await fetch(`${issuer}/interactie/onbekend`)).status).toBe(400);
  expect((await fetch(issuer.replace('/identiteit', '/elders'))).status).toBe(404);
});

test('met productie-instellingen start hij niet', () => {
  expect(() => leesOmgeving({ NODE_ENV: 'production' })).toThrow('start daarom niet');
});
