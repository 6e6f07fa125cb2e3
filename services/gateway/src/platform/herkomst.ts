import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { Aanvraagfout } from './fout.js';

const JSON_SOORT = /^application\/json\s*(;|$)/i;

export const isJson = (verzoek: IncomingMessage): boolean => JSON_SOORT.test(verzoek.headers['content-type'] ?? '');

/**
 * Another site must not act with our cookie. A browser always sends Origin or Sec-Fetch-Site on a POST; where it says `null`
 * (a form under our Referrer-Policy) Sec-Fetch-Site decides. Only JSON, which another site cannot send without asking first, may come
 * with neither: then it is no browser.
 */
export const isEigenHerkomst = (verzoek: IncomingMessage, herkomst: string): boolean => {
  const { origin } = verzoek.headers;
  const site = verzoek.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin !== undefined && origin !== 'null') return origin === herkomst;
  return site === 'same-origin' || (origin === undefined && isJson(verzoek));
};

const LEZEND = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses every POST from elsewhere, and every method but GET, HEAD and POST. `zonderCookie`: says of a path that what is sent there proves by itself whom it is from. */
export const eisEigenHerkomst =
  (herkomst: string, zonderCookie: (pad: string) => boolean): RequestHandler =>
  (verzoek, antwoord, verder) => {
    if (verzoek.method === 'POST') {
      if (!zonderCookie(verzoek.path) && !isEigenHerkomst(verzoek, herkomst)) throw new Aanvraagfout('HERKOMST_GEWEIGERD');
    } else if (!LEZEND.has(verzoek.method)) {
      antwoord.setHeader('Allow', 'GET, HEAD, POST');
      throw new Aanvraagfout('METHODE_NIET_TOEGESTAAN');
    }
    verder();
  };
