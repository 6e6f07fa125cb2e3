import * as client from 'openid-client';

export interface Oidcinstellingen {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly herkomst: URL;
  /** The levels of assurance (`acr`) of which the provider must name one; none: whatever it does is enough. */
  readonly zekerheid: readonly string[];
  /** How many seconds ago the person may have proven who they are, at most; undefined: a session at the provider is enough, however old. */
  readonly versheid: number | undefined;
  /** Where the provider really listens, when its public address is that of the gateway itself. */
  readonly identiteitDoel: URL | undefined;
}

const TIJD_MS = 5000;

/** Server to server we go straight to the provider: its public address may not be reachable from in here. */
const viaDoel =
  (issuer: URL, doel: URL): client.CustomFetch =>
  (adres, opties) => {
    const naar = new URL(adres);
    if (naar.origin !== issuer.origin) return fetch(adres, opties as RequestInit);
    return fetch(new URL(naar.pathname + naar.search, doel), opties as RequestInit);
  };

// Marked as deprecated only to stand out. Production never has an issuer over http: environment.ts refuses it.
const overHttp = Reflect.get<typeof client, 'allowInsecureRequests'>(client, 'allowInsecureRequests');

const ontdek = ({ issuer, clientId, clientSecret, identiteitDoel }: Oidcinstellingen): Promise<client.Configuration> =>
  client.discovery(issuer, clientId, undefined, client.ClientSecretBasic(clientSecret), {
    timeout: TIJD_MS / 1000,
    // The library trusts TLS for a token that comes straight from the provider; its signature is checked as well.
    execute: [client.enableNonRepudiationChecks, ...(issuer.protocol === 'http:' ? [overHttp] : [])],
    ...(identiteitDoel === undefined ? {} : { [client.customFetch]: viaDoel(issuer, identiteitDoel) }),
  });

/** Any OpenID provider, by configuration; asked for its particulars at the first login and again after a failure. */
export const maakOidc = (instellingen: Oidcinstellingen) => {
  const { herkomst, zekerheid, versheid } = instellingen;
  const terugAdres = `${herkomst.origin}/aanmelden/terug`;
  let configuratie: Promise<client.Configuration> | undefined;
  const haal = (): Promise<client.Configuration> => {
    configuratie ??= ontdek(instellingen).catch((fout: unknown) => {
      configuratie = undefined;
      throw fout;
    });
    return configuratie;
  };

  return {
    naarAanmelden: async (poging: { state: string; nonce: string; verifier: string }, persoon: string | undefined): Promise<string> =>
      client.buildAuthorizationUrl(await haal(), {
        redirect_uri: terugAdres,
        scope: 'openid profile',
        state: poging.state,
        nonce: poging.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(poging.verifier),
        code_challenge_method: 'S256',
        ...(versheid === undefined ? {} : { max_age: String(versheid) }),
        ...(zekerheid.length === 0 ? {} : { acr_values: zekerheid.join(' ') }),
        ...(persoon === undefined ? {} : { login_hint: persoon }),
      }).href,

    /** Exchanges the code and checks the ID token. Throws when anything does not fit. */
    rondAf: async (adres: string, state: string, poging: { nonce: string; verifier: string }): Promise<{ sub: string; idToken: string | undefined }> => {
      const tokens = await client.authorizationCodeGrant(await haal(), new URL(adres, herkomst), {
        pkceCodeVerifier: poging.verifier,
        expectedState: state,
        expectedNonce: poging.nonce,
        idTokenExpected: true,
        ...(versheid === undefined ? {} : { maxAge: versheid }),
      });
      const claims = tokens.claims();
      const [sub, acr] = [claims?.sub, claims?.['acr']];
      if (sub === undefined) throw new TypeError('ID-token zonder sub');
      // What was asked for is only a wish: the provider says what it did.
      if (zekerheid.length > 0 && !(typeof acr === 'string' && zekerheid.includes(acr))) throw new TypeError('ID-token zonder een gevraagde acr');
      return { sub, idToken: tokens.id_token };
    },

    /** Where the provider ends its own session too; the start page when it has no such address or cannot be reached. */
    naarAfmelden: async (idToken: string | undefined): Promise<string> => {
      const begin = `${herkomst.origin}/`;
      const gevonden = await haal().catch(() => undefined);
      if (gevonden?.serverMetadata().end_session_endpoint === undefined) return begin;
      return client.buildEndSessionUrl(gevonden, { post_logout_redirect_uri: begin, ...(idToken === undefined ? {} : { id_token_hint: idToken }) }).href;
    },
  };
};
