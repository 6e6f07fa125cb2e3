import { type CryptoKey, createRemoteJWKSet, customFetch, importJWK, type JWK, type JWTPayload, jwtVerify } from 'jose';
import * as client from 'openid-client';
import { type Aanbieder, adresBij, type Clientbewijs } from './aanbieder.js';
import type { Afgemeld } from './sessie.js';

const TIJD_MS = 5000;
/** Proven again just now: the time to type a code and come back. */
const NET_NU_SECONDEN = 120;

/** Server to server we go straight to the provider: its public address may not be reachable from in here. */
const viaDoel =
  (issuer: URL, doel: URL) =>
  (adres: string, opties: object): Promise<Response> => {
    const naar = new URL(adres);
    return fetch(naar.origin === issuer.origin ? new URL(naar.pathname + naar.search, doel) : adres, opties);
  };

// What a provider signs ID tokens with; never `none`, and never a key that we hold too.
const ONDERTEKEND = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const AFMELDING = 'http://schemas.openid.net/event/backchannel-logout';
/** Also for a clock that is a little off. */
const VERS_SECONDEN = 120;

const isObject = (waarde: unknown): waarde is object => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** OpenID Connect Back-Channel Logout 1.0, 2.6: who or what ended. @throws TypeError when it is no logout token */
const afgemeldIn = ({ sub, sid, events, nonce, iat }: JWTPayload & { sid?: unknown; events?: unknown; nonce?: unknown }): Afgemeld => {
  const gebeurtenis = isObject(events) ? (events as Readonly<Record<string, unknown>>)[AFMELDING] : undefined;
  // An ID token has a nonce and no event: it must not end anything.
  if (!isObject(gebeurtenis) || nonce !== undefined || iat === undefined) throw new TypeError('geen afmeldbericht');
  if (typeof sid === 'string' && sid !== '') return { sid, sub };
  if (sub === undefined || sub === '') throw new TypeError('afmeldbericht zonder sub en sid');
  return { sub };
};

// Marked as deprecated only to stand out. Production never has an issuer over http: environment.ts refuses it.
const overHttp = Reflect.get<typeof client, 'allowInsecureRequests'>(client, 'allowInsecureRequests');

/** The first key signs (private_key_jwt); the ones behind it are published too, so that a provider knows the next before it is used. */
const clientbewijs = async (bewijs: Clientbewijs): Promise<client.ClientAuth> => {
  if ('geheim' in bewijs) return client.ClientSecretBasic(bewijs.geheim);
  const [jwk] = bewijs.sleutels;
  if (jwk === undefined) throw new TypeError('geen sleutel voor deze aanbieder');
  return client.PrivateKeyJwt({ key: (await importJWK(jwk)) as CryptoKey, ...(jwk.kid === undefined ? {} : { kid: jwk.kid }) });
};

const ontdek = async ({ issuer, clientId, bewijs, doel }: Aanbieder): Promise<client.Configuration> =>
  client.discovery(issuer, clientId, undefined, await clientbewijs(bewijs), {
    timeout: TIJD_MS / 1000,
    // The library trusts TLS for a token that comes straight from the provider; its signature is checked as well.
    execute: [client.enableNonRepudiationChecks, ...(issuer.protocol === 'http:' ? [overHttp] : [])],
    ...(doel === undefined ? {} : { [client.customFetch]: viaDoel(issuer, doel) }),
  });

/** Named one by one: whatever else stands in a key file stays here. */
const openbaar = ({ kty, kid, alg, n, e, crv, x, y }: JWK): JWK => JSON.parse(JSON.stringify({ kty, kid, alg, use: 'sig', n, e, crv, x, y })) as JWK;

export interface Bewezen {
  readonly sub: string;
  readonly idToken: string | undefined;
  readonly sid: string | undefined;
  /** When they proved who they are, on the level that weighty acts ask for; the beginning of time when this was less, or nobody says when it was. */
  readonly bewezenOp: Date;
}

export interface Afmeldformulier {
  readonly adres: URL;
  readonly velden: Readonly<Record<string, string>>;
}

export interface Vraagwijze {
  /** Whom the person says to be, for a provider that can use that. */
  readonly persoon?: string | undefined;
  /** A login at the provider does not count: they must prove it now, on the level for that. */
  readonly opnieuw: boolean;
}

/** What is asked of a provider with this purpose, and what its answer must say. */
const eisen = ({ zekerheid, stapZekerheid, versheid }: Aanbieder, opnieuw: boolean): { zekerheid: readonly string[]; versheid: number | undefined } =>
  opnieuw ? { zekerheid: stapZekerheid.length === 0 ? zekerheid : stapZekerheid, versheid: NET_NU_SECONDEN } : { zekerheid, versheid };

/** A login on a lower level, or one of which the provider does not say when it was, opens what a login opens and no more. */
const bewezenOp = (aanbieder: Aanbieder, acr: unknown, authTime: unknown): Date => {
  const { zekerheid } = eisen(aanbieder, true);
  const isHoogGenoeg = zekerheid.length === 0 || (typeof acr === 'string' && zekerheid.includes(acr));
  return new Date(isHoogGenoeg && typeof authTime === 'number' ? authTime * 1000 : 0);
};

/** Any OpenID provider, by configuration; asked for its particulars at the first login and again after a failure. */
export const maakOidc = (aanbieder: Aanbieder, herkomst: URL) => {
  const { issuer, clientId, doel } = aanbieder;
  const terugAdres = `${herkomst.origin}${adresBij('/aanmelden/terug', aanbieder)}`;
  let configuratie: Promise<client.Configuration> | undefined;
  const haal = (): Promise<client.Configuration> => {
    configuratie ??= ontdek(aanbieder).catch((fout: unknown) => {
      configuratie = undefined;
      throw fout;
    });
    return configuratie;
  };
  let sleutels: ReturnType<typeof createRemoteJWKSet> | undefined;
  const haalSleutels = async (): Promise<ReturnType<typeof createRemoteJWKSet>> => {
    const { jwks_uri: adres } = (await haal()).serverMetadata();
    if (adres === undefined) throw new TypeError('de aanbieder noemt geen sleutels');
    const via = doel === undefined ? {} : { [customFetch]: viaDoel(issuer, doel) };
    return (sleutels ??= createRemoteJWKSet(new URL(adres), { timeoutDuration: TIJD_MS, ...via }));
  };

  return {
    /** What a provider needs to know that it is us; empty with a secret. */
    openbareSleutels: 'geheim' in aanbieder.bewijs ? [] : aanbieder.bewijs.sleutels.map(openbaar),

    naarAanmelden: async (poging: { state: string; nonce: string; verifier: string }, { persoon, opnieuw }: Vraagwijze): Promise<string> => {
      const { zekerheid, versheid } = eisen(aanbieder, opnieuw);
      return client.buildAuthorizationUrl(await haal(), {
        redirect_uri: terugAdres,
        scope: 'openid profile',
        state: poging.state,
        nonce: poging.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(poging.verifier),
        code_challenge_method: 'S256',
        ...(versheid === undefined ? {} : { max_age: String(opnieuw ? 0 : versheid) }),
        ...(opnieuw ? { prompt: 'login' } : {}),
        ...(zekerheid.length === 0 ? {} : { acr_values: zekerheid.join(' ') }),
        ...(persoon === undefined ? {} : { login_hint: persoon }),
      }).href;
    },

    /** Exchanges the code and checks the ID token. Throws when anything does not fit. */
    rondAf: async (adres: string, state: string, poging: { nonce: string; verifier: string }, opnieuw: boolean): Promise<Bewezen> => {
      const { zekerheid, versheid } = eisen(aanbieder, opnieuw);
      const tokens = await client.authorizationCodeGrant(await haal(), new URL(adres, herkomst), {
        pkceCodeVerifier: poging.verifier,
        expectedState: state,
        expectedNonce: poging.nonce,
        idTokenExpected: true,
        ...(versheid === undefined ? {} : { maxAge: versheid }),
      });
      const claims = tokens.claims();
      const [sub, acr, sid] = [claims?.sub, claims?.['acr'], claims?.['sid']];
      if (sub === undefined) throw new TypeError('ID-token zonder sub');
      // What was asked for is only a wish: the provider says what it did.
      if (zekerheid.length > 0 && !(typeof acr === 'string' && zekerheid.includes(acr))) throw new TypeError('ID-token zonder een gevraagde acr');
      return { sub, idToken: tokens.id_token, sid: typeof sid === 'string' ? sid : undefined, bewezenOp: bewezenOp(aanbieder, acr, claims?.auth_time) };
    },

    /** Reads what the provider sends by itself when a session ends there. Throws when it is not from that provider, not for us, or no such message. */
    leesAfmelding: async (teken: string): Promise<Afgemeld> => {
      const { payload } = await jwtVerify(teken, await haalSleutels(), {
        issuer: (await haal()).serverMetadata().issuer,
        audience: clientId,
        algorithms: ONDERTEKEND,
        maxTokenAge: VERS_SECONDEN,
        clockTolerance: 5,
        requiredClaims: ['iat', 'jti', 'exp'],
      });
      return afgemeldIn(payload);
    },

    /** What is posted to the provider for it to end its own session too: never in an address (besluit 0095). Undefined when it has no such address or cannot be reached. */
    afmeldformulier: async (idToken: string | null): Promise<Afmeldformulier | undefined> => {
      const adres = (await haal().catch(() => undefined))?.serverMetadata().end_session_endpoint;
      if (adres === undefined) return undefined;
      return { adres: new URL(adres), velden: { client_id: clientId, post_logout_redirect_uri: `${herkomst.origin}/`, ...(idToken === null ? {} : { id_token_hint: idToken }) } };
    },
  };
};
