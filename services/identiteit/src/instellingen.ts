import { createHash } from 'node:crypto';
import { type ClientMetadata, type Configuration, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { afgemeldpagina, afmeldpagina, afmeldscriptHash } from './afmeldpagina.js';
import { Geheugen } from './geheugen.js';
import type { Omgeving } from './environment.js';
import { ZONDER_BEWIJS } from './interactie.js';
import { pagina, veilig } from './pagina.js';
import type { Persoon } from './persoon.js';
import type { Sleutels } from './sleutels.js';

const UUR = 3600;
const { Check, base } = interactionPolicy;

/** Someone else is asked for than who is logged in here: ask again rather than give back the wrong person. */
const beleid = () => {
  const stappen = base();
  stappen
    .get('login')
    ?.checks.add(
      new Check('login_hint', 'login_hint and authenticated subject do not match', (ctx) =>
        ctx.oidc.params?.['login_hint'] !== undefined && ctx.oidc.session?.accountId !== ctx.oidc.params['login_hint'] && !ctx.oidc.result
          ? Check.REQUEST_PROMPT
          : Check.NO_NEED_TO_PROMPT,
      ),
    );
  return stappen;
};

/** There is one client and it is our own, so consent is given at once. */
const toestemming = async (ctx: KoaContextWithOIDC) => {
  const { client, session, provider } = ctx.oidc;
  const accountId = session?.accountId;
  if (client === undefined || accountId === undefined) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
};

/** Nobody can tell by the subject that two clients, or two providers, speak of the same person. */
export const paarsgewijs = (issuer: URL, clientId: string, accountId: string): string =>
  createHash('sha256').update([issuer.href, clientId, accountId].join(' ')).digest('base64url');

const clientbewijs = ({ clientSecret, streng }: Omgeving): Partial<ClientMetadata> =>
  streng === undefined
    ? { client_secret: clientSecret, token_endpoint_auth_method: 'client_secret_basic' }
    : { token_endpoint_auth_method: 'private_key_jwt', jwks_uri: streng.sleuteladres, subject_type: 'pairwise' };

/** @param pad path under which this service is mounted, without a trailing slash */
export const instellingen = (omgeving: Omgeving, pad: string, mensen: ReadonlyMap<string, Persoon>, sleutels: Sleutels): Configuration => ({
  adapter: Geheugen,
  clients: [
    {
      client_id: omgeving.clientId,
      ...clientbewijs(omgeving),
      redirect_uris: [omgeving.terug],
      post_logout_redirect_uris: [omgeving.naAfmelden],
      response_types: ['code'],
      grant_types: ['authorization_code'],
      backchannel_logout_uri: omgeving.terug.replace('/aanmelden/terug', '/aanmelden/afgemeld'),
      backchannel_logout_session_required: true,
    },
  ],
  jwks: { keys: [...sleutels.jwks.keys] as NonNullable<Configuration['jwks']>['keys'] },
  cookies: {
    keys: [...sleutels.cookies],
    long: { httpOnly: true, sameSite: 'lax', signed: true, path: pad },
    short: { httpOnly: true, sameSite: 'lax', signed: true },
  },
  responseTypes: ['code'],
  scopes: ['openid', 'profile'],
  claims: { openid: ['sub'], profile: ['name'] },
  conformIdTokenClaims: false,
  acrValues: [ZONDER_BEWIJS, ...(omgeving.streng?.zekerheden ?? [])],
  subjectTypes: ['public', 'pairwise'],
  pairwiseIdentifier: (_ctx, accountId, { clientId }) => paarsgewijs(omgeving.issuer, clientId, accountId),
  pkce: { required: () => true },
  ttl: { Session: 10 * UUR, Grant: 10 * UUR, Interaction: UUR / 6, AccessToken: 300, IdToken: UUR, AuthorizationCode: 60 },
  features: {
    devInteractions: { enabled: false },
    backchannelLogout: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, formulier) => {
        const csp = ctx.response.get('Content-Security-Policy');
        ctx.set('Content-Security-Policy', csp.replace("script-src 'none'", `script-src ${afmeldscriptHash}`));
        ctx.body = afmeldpagina(pad, formulier);
      },
      postLogoutSuccessSource: (ctx) => {
        ctx.body = afgemeldpagina(pad, omgeving.naAfmelden);
      },
    },
  },
  // Only the gateway is told anything, and it listens on this machine: the library by itself would not call an address in here.
  fetch: (adres, opties) => fetch(adres, opties),
  interactions: { policy: beleid(), url: (_ctx, interactie) => `${pad}/interactie/${interactie.uid}` },
  loadExistingGrant: toestemming,
  findAccount: (_ctx, sub) => {
    const persoon = mensen.get(sub);
    return persoon && { accountId: sub, claims: () => ({ sub, name: persoon.naam }) };
  },
  renderError: (ctx, uit) => {
    ctx.type = 'html';
    ctx.body = pagina(
      pad,
      'Aanmelden lukt niet',
      `<p>De aanvraag klopt niet of is verlopen (${veilig(uit.error)}).</p><p><a href="${omgeving.naAfmelden}">Naar de beginpagina</a></p>`,
    );
  },
});
