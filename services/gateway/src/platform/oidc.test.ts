import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { maakOidc } from './oidc.js';

const eigen = generateKeyPairSync('rsa', { modulusLength: 2048 });
const vreemd = generateKeyPairSync('rsa', { modulusLength: 2048 });
const POGING = { nonce: 'n'.repeat(43), verifier: 'v'.repeat(43) };
const STATE = 's'.repeat(43);

interface Token {
  readonly kop?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly sleutel?: KeyObject | null;
}

let server: Server;
let issuer: string;
let token: Token;
let gezegdeIssuer: string | undefined;

const deel = (waarde: unknown): string => Buffer.from(JSON.stringify(waarde)).toString('base64url');

const idToken = ({ kop, claims, sleutel = eigen.privateKey }: Token): string => {
  const nu = Math.floor(Date.now() / 1000);
  const inhoud = `${deel({ alg: 'RS256', kid: 'een', ...kop })}.${deel({ iss: issuer, sub: 'renske', aud: 'bv', iat: nu, exp: nu + 60, nonce: POGING.nonce, ...claims })}`;
  return `${inhoud}.${sleutel === null ? '' : sign('sha256', Buffer.from(inhoud), sleutel).toString('base64url')}`;
};

/** A provider that says whatever a test wants it to say. */
const antwoordOp = (pad: string): object => {
  if (pad.endsWith('/jwks')) return { keys: [{ ...eigen.publicKey.export({ format: 'jwk' }), kid: 'een', use: 'sig', alg: 'RS256' }] };
  if (pad.endsWith('/token')) return { access_token: 'a', token_type: 'Bearer', id_token: idToken(token) };
  return { issuer: gezegdeIssuer ?? issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks`, id_token_signing_alg_values_supported: ['RS256'] };
};

beforeAll(async () => {
  server = createServer((verzoek, antwoord) => antwoord.setHeader('content-type', 'application/json').end(JSON.stringify(antwoordOp(verzoek.url ?? '')))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  token = {};
  gezegdeIssuer = undefined;
});

const rondAf = (zekerheid: readonly string[] = [], versheid?: number) =>
  maakOidc({ code: 'bv', naam: 'Proef', issuer: new URL(issuer), clientId: 'bv', bewijs: { geheim: 'geheim' }, zekerheid, stapZekerheid: [], versheid, doel: undefined }, new URL('http://localhost:4000'))
    .rondAf(`/aanmelden/terug?code=c&state=${STATE}`, STATE, POGING, false);

test('een ID-token dat klopt, zegt wie het is', async () => {
  expect((await rondAf()).sub).toBe('renske');
});

describe('een ID-token wordt geweigerd', () => {
  const uur = 3600;
  const nu = Math.floor(Date.now() / 1000);
  test.each<[string, Token]>([
    ['met de handtekening van een ander', { sleutel: vreemd.privateKey }],
    ['zonder handtekening', { sleutel: null }],
    ['dat zegt geen handtekening nodig te hebben', { kop: { alg: 'none' }, sleutel: null }],
    ['met een algoritme dat niet is afgesproken', { kop: { alg: 'HS256' } }],
    ['met een eigen sleutel erbij', { kop: { kid: 'twee', jwk: vreemd.publicKey.export({ format: 'jwk' }) }, sleutel: vreemd.privateKey }],
    ['voor een andere toepassing', { claims: { aud: 'anders' } }],
    ['van een andere aanbieder', { claims: { iss: 'https://elders.example' } }],
    ['dat verlopen is', { claims: { exp: nu - uur } }],
    ['dat nog niet geldt', { claims: { nbf: nu + uur } }],
    ['van een andere aanmelding', { claims: { nonce: 'anders' } }],
    ['zonder te zeggen wie', { claims: { sub: undefined } }],
  ])('%s', async (_hoe, anders) => {
    token = anders;
    await expect(rondAf()).rejects.toThrow();
  });

  test('zonder de zekerheid die gevraagd is, en aangenomen met', async () => {
    await expect(rondAf(['twee-factoren'])).rejects.toThrow('acr');
    token = { claims: { acr: 'wachtwoord' } };
    await expect(rondAf(['twee-factoren'])).rejects.toThrow('acr');
    token = { claims: { acr: 'twee-factoren' } };
    expect((await rondAf(['twee-factoren', 'sleutel'])).sub).toBe('renske');
  });
});

describe('hoe lang geleden iemand bewees wie het is', () => {
  const geleden = (seconden: number): Token => ({ claims: { auth_time: Math.floor(Date.now() / 1000) - seconden } });

  test('mag niet te lang zijn, en moet erbij staan', async () => {
    token = geleden(1000);
    await expect(rondAf([], 900)).rejects.toThrow();
    token = {};
    await expect(rondAf([], 900)).rejects.toThrow();
  });

  test('telt niet als er niet om gevraagd is', async () => {
    token = geleden(100_000);
    expect((await rondAf()).sub).toBe('renske');
    token = geleden(10);
    expect((await rondAf([], 900)).sub).toBe('renske');
  });

  test('is het moment van het bewijs; zegt niemand wanneer het was, dan is er geen', async () => {
    token = geleden(600);
    expect(Math.round((Date.now() - (await rondAf([], 900)).bewezenOp.getTime()) / 60_000)).toBe(10);
    token = {};
    expect((await rondAf()).bewezenOp).toEqual(new Date(0));
  });
});

test('een aanbieder die zich voor een ander uitgeeft, wordt niet gevolgd', async () => {
  gezegdeIssuer = 'https://elders.example';
  await expect(rondAf()).rejects.toThrow();
});
