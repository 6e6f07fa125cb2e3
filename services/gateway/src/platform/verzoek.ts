import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { Log } from './log.js';
import type { Meting } from './meting.js';
import { beginVerzoekspoor, type Verzoekspoor } from './sporen.js';

interface Verzoekgegevens {
  verzoekId: string;
  /** Template of the address, such as `/remotes/:portaal`: addresses themselves hold ids and are not logged. */
  route: string;
  /** Portal and name of a registered operation. */
  operatie?: string;
}

const gegevens = new WeakMap<Request, Verzoekgegevens>();

const haal = (verzoek: Request): Verzoekgegevens => {
  const gevonden = gegevens.get(verzoek);
  if (gevonden === undefined) throw new TypeError('verzoek niet gemerkt: merkVerzoek hoort vooraan');
  return gevonden;
};

export const verzoekIdVan = (verzoek: Request): string => haal(verzoek).verzoekId;

export const zetRoute = (verzoek: Request, route: string): void => {
  haal(verzoek).route = route;
};

export const noemRoute =
  (route: string): RequestHandler =>
  (verzoek, _antwoord, verder) => {
    zetRoute(verzoek, route);
    verder();
  };

export const noemOperatie = (verzoek: Request, portaal: string, operatie: string): void => {
  haal(verzoek).operatie = `${portaal}/${operatie}`;
};

interface Afloop {
  readonly methode: string;
  readonly route: string;
  readonly operatie: string | undefined;
  readonly status: number;
}

export interface Verzoekgang {
  readonly verzoekId: string;
  readonly binnen: Verzoekspoor['binnen'];
  readonly rondAf: (afloop: Afloop) => void;
}

/** Gives a request a number, and after the answer one log line, one measurement and, where traces are on, one span. */
export const volgVerzoek = (log: Log, meting: Meting): Verzoekgang => {
  const begin = performance.now();
  const { binnen, eindig } = beginVerzoekspoor();
  const verzoekId = randomUUID();
  return {
    verzoekId,
    binnen,
    rondAf: ({ methode, route, operatie, status }) => {
      const ms = performance.now() - begin;
      meting.verzoek({ methode, route, status }, ms / 1000);
      log.info('verzoek', { verzoekId, methode, route, operatie, status, ms: Math.round(ms * 10) / 10 });
      eindig(operatie ?? `${methode} ${route}`, { 'http.request.method': methode, 'http.route': route, 'http.response.status_code': status, 'bv.verzoek': verzoekId }, status >= 500);
    },
  };
};

/** The same for what Express serves; it goes before all else that knows the request. */
export const merkVerzoek =
  (log: Log, meting: Meting): RequestHandler =>
  (verzoek, antwoord, verder) => {
    const { verzoekId, binnen, rondAf } = volgVerzoek(log, meting);
    const eigen: Verzoekgegevens = { verzoekId, route: 'anders' };
    gegevens.set(verzoek, eigen);
    antwoord.setHeader('X-Request-Id', verzoekId);
    antwoord.once('close', () => rondAf({ methode: verzoek.method, route: eigen.route, operatie: eigen.operatie, status: antwoord.statusCode }));
    binnen(verder);
  };

/** A person at a browser who opens a page, rather than a script that asks for data. */
export const wilPagina = (verzoek: Request): boolean => verzoek.accepts(['json', 'html']) === 'html';
