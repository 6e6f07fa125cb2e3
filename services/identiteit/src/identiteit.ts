import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import Provider, { errors } from 'oidc-provider';
import { leesFormulier } from './formulier.js';
import { instellingen } from './instellingen.js';
import { maakInteractie } from './interactie.js';
import type { Omgeving } from './environment.js';
import { pagina } from './pagina.js';
import type { Persoon } from './persoon.js';
import type { Sleutels } from './sleutels.js';
import { stijl } from './stijl.js';

export { leesOmgeving, type Omgeving, type Streng } from './environment.js';
export { paarsgewijs } from './instellingen.js';
export { haalSleutels, type Sleutels } from './sleutels.js';
export type { Persoon } from './persoon.js';

const kopregels = (formulierNaar: readonly string[]): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': `default-src 'none'; script-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action ${["'self'", ...new Set(formulierNaar)].join(' ')}`,
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});

const html = (antwoord: ServerResponse, status: number, tekst: string): void => {
  antwoord.statusCode = status;
  antwoord.setHeader('Content-Type', 'text/html; charset=utf-8');
  antwoord.end(tekst);
};

const EINDE = '/session/end';
const MEEST = 16_384;

/**
 * A client may post what it asks at the end of a session (OpenID Connect RP-Initiated Logout 1.0, 2). The library takes a POST only with cookies that come along
 * from another site, and those need https, which there is none of here. The gateway is no other site: what it posts is read as the same question.
 */
const leesGepost = async (verzoek: IncomingMessage, pad: string): Promise<string> => {
  if (verzoek.method !== 'POST' || pad !== EINDE) return pad;
  verzoek.method = 'GET';
  return `${EINDE}?${(await leesFormulier(verzoek, MEEST)).toString()}`;
};

/** An OpenID provider for development: code flow with PKCE, one client, people without passwords. */
export const maakIdentiteit = (omgeving: Omgeving, mensen: readonly Persoon[], sleutels: Sleutels): RequestListener => {
  const pad = omgeving.issuer.pathname.replace(/\/$/, '');
  const opId = new Map(mensen.map((persoon) => [persoon.id, persoon]));
  const provider = new Provider(omgeving.issuer.href, instellingen(omgeving, pad, opId, sleutels));
  provider.proxy = true;
  const oidc = provider.callback();
  const interactie = maakInteractie(provider, pad, opId, omgeving.streng?.zekerheden ?? []);
  // The login form ends, after redirects, at the client; a browser checks form-action on redirects too.
  const vast = kopregels([new URL(omgeving.terug).origin, new URL(omgeving.naAfmelden).origin]);

  const behandel = async (verzoek: IncomingMessage, antwoord: ServerResponse): Promise<void> => {
    const adres = verzoek.url ?? '/';
    const [route = ''] = adres.split('?');
    // One public address, fixed by configuration: what a client sends in Host or X-Forwarded-* does not count.
    verzoek.headers['x-forwarded-host'] = omgeving.issuer.host;
    verzoek.headers['x-forwarded-proto'] = omgeving.issuer.protocol.slice(0, -1);
    for (const [naam, waarde] of Object.entries(vast)) antwoord.setHeader(naam, waarde);

    if (route === `${pad}/stijl.css`) {
      antwoord.setHeader('Content-Type', 'text/css; charset=utf-8');
      antwoord.end(stijl);
    } else if (route.startsWith(`${pad}/interactie/`)) {
      await interactie(verzoek, antwoord);
    } else if (route.startsWith(`${pad}/`)) {
      const url = await leesGepost(verzoek, adres.slice(pad.length));
      Object.assign(verzoek, { originalUrl: pad + url, url });
      await oidc(verzoek, antwoord);
    } else {
      html(antwoord, 404, pagina(pad, 'Deze pagina bestaat niet', ''));
    }
  };

  return (verzoek, antwoord) => {
    behandel(verzoek, antwoord).catch((fout: unknown) => {
      const verlopen = fout instanceof errors.SessionNotFound;
      if (!verlopen) console.error(JSON.stringify({ niveau: 'fout', bericht: fout instanceof Error ? fout.stack : 'onbekend' }));
      if (antwoord.headersSent) antwoord.destroy();
      else html(antwoord, verlopen ? 400 : 500, pagina(pad, 'Aanmelden lukt niet', `<p>${verlopen ? 'De aanvraag is verlopen.' : 'Er ging iets mis.'} <a href="${omgeving.naAfmelden}">Begin opnieuw</a>.</p>`));
    });
  };
};
