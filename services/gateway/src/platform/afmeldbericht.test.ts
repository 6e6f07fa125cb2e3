import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { generateKeyPair, importJWK, SignJWT } from 'jose';
import type { Browser } from './proef/browser.js';
import { maakProefgateway, type Proefgateway } from './proef/proefgateway.js';
import { renske } from './proef/proefdatabase.js';

let gateway: Proefgateway;
let browser: Browser;
beforeAll(async () => {
  gateway = await maakProefgateway();
});
afterAll(() => gateway.stop());
beforeEach(async () => {
  await gateway.database.beheer.query('delete from proces.sessie');
  browser = gateway.nieuweBrowser();
  await browser.meldAan('renske');
});

const GEBEURTENIS = { 'http://schemas.openid.net/event/backchannel-logout': {} };
const isBinnen = async (wie: Browser): Promise<boolean> => (await wie.haal('/sessie', { headers: { accept: 'application/json' } })).ok;
const sidVan = async (): Promise<string> => (await gateway.database.beheer.query<{ sid: string }>('select sid from proces.sessie order by gemaakt_op desc limit 1')).rows[0]?.sid ?? '';

type Sleutel = Parameters<SignJWT['sign']>[0];
const eigenSleutel = async (): Promise<[Sleutel, string]> => {
  const [jwk] = gateway.sleutels.jwks.keys;
  if (!jwk) throw new Error('geen sleutel');
  return [await importJWK(jwk, 'RS256'), jwk.kid ?? ''];
};

const teken = async (inhoud: Readonly<Record<string, unknown>>, anders: { sleutel?: Sleutel; aud?: string; iss?: string; oud?: number; geldig?: number } = {}): Promise<string> => {
  const [sleutel, kid] = await eigenSleutel();
  const nu = Math.floor(Date.now() / 1000) - (anders.oud ?? 0);
  return new SignJWT({ jti: randomUUID(), events: GEBEURTENIS, ...inhoud })
    .setProtectedHeader({ alg: 'RS256', kid, typ: 'logout+jwt' })
    .setIssuer(anders.iss ?? `${gateway.herkomst}/identiteit`)
    .setAudience(anders.aud ?? 'bv')
    .setIssuedAt(nu)
    .setExpirationTime(nu + (anders.geldig ?? 120))
    .sign(anders.sleutel ?? sleutel);
};

/** As a server sends it: no cookie, no origin. */
const stuur = (logoutToken: string): Promise<Response> => fetch(`${gateway.herkomst}/aanmelden/afgemeld`, { method: 'POST', body: new URLSearchParams({ logout_token: logoutToken }) });

test('wie zich bij de aanmelddienst afmeldt, is hier ook weg, en dat staat in het logboek', async () => {
  const tablet = gateway.nieuweBrowser();
  await tablet.meldAan('renske');
  const pagina = await (await browser.haal('/identiteit/session/end')).text();
  const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(pagina) ?? [];
  await browser.haal('/identiteit/session/end/confirm', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ xsrf, logout: 'yes' }).toString() });
  expect(await isBinnen(browser)).toBe(false);
  // Another session at the provider is another device.
  expect(await isBinnen(tablet)).toBe(true);
  expect(gateway.verantwoord).toContain(`AFMELDEN ${renske.id}`);
});

describe('een afmeldbericht', () => {
  test('met een sid eindigt die ene sessie, zonder sid alles van die mens', async () => {
    const tablet = gateway.nieuweBrowser();
    await tablet.meldAan('renske');
    expect((await stuur(await teken({ sub: 'renske', sid: await sidVan() }))).status).toBe(200);
    expect([await isBinnen(browser), await isBinnen(tablet)]).toEqual([true, false]);
    expect((await stuur(await teken({ sub: 'renske' }))).status).toBe(200);
    expect(await isBinnen(browser)).toBe(false);
  });

  test('van een ander laat deze met rust', async () => {
    const anouk = gateway.nieuweBrowser();
    await anouk.meldAan('anouk');
    expect((await stuur(await teken({ sub: 'renske' }))).status).toBe(200);
    expect((await stuur(await teken({ sid: 'onbekend' }))).status).toBe(200);
    expect([await isBinnen(browser), await isBinnen(anouk)]).toEqual([false, true]);
  });

  test.each<[string, () => Promise<string>]>([
    ['zonder inhoud', () => Promise.resolve('')],
    ['dat geen teken is', () => Promise.resolve('a.b.c')],
    ['van een vreemde sleutel', async () => teken({ sub: 'renske' }, { sleutel: (await generateKeyPair('RS256')).privateKey })],
    ['voor een andere afnemer', () => teken({ sub: 'renske' }, { aud: 'een-ander' })],
    ['van een andere aanbieder', () => teken({ sub: 'renske' }, { iss: 'https://elders.example' })],
    ['van gisteren', () => teken({ sub: 'renske' }, { oud: 86_400 })],
    ['van een uur geleden dat zegt een dag te gelden', () => teken({ sub: 'renske' }, { oud: 3600, geldig: 86_400 })],
    ['zonder gebeurtenis', () => teken({ sub: 'renske', events: {} })],
    ['met een nonce: een ID-token', () => teken({ sub: 'renske', nonce: 'n' })],
    ['zonder sub en sid', () => teken({})],
    ['zonder nummer', () => teken({ sub: 'renske', jti: undefined })],
  ])('%s doet niets', async (_hoe, maak) => {
    const antwoord = await stuur(await maak());
    expect([antwoord.status, await antwoord.json(), antwoord.headers.get('cache-control')]).toEqual([400, { error: 'invalid_request' }, 'no-store']);
    expect(await isBinnen(browser)).toBe(true);
  });
});
