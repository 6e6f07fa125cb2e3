import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { Log } from './log.js';
import type { Meting } from './meting.js';

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

/** Gives each request a number, and after the answer one log line and one measurement. */
export const merkVerzoek =
  (log: Log, meting: Meting): RequestHandler =>
  (verzoek, antwoord, verder) => {
    const begin = process.hrtime.bigint();
    const eigen: Verzoekgegevens = { verzoekId: randomUUID(), route: 'anders' };
    gegevens.set(verzoek, eigen);
    antwoord.setHeader('X-Request-Id', eigen.verzoekId);
    antwoord.once('close', () => {
      const seconden = Number(process.hrtime.bigint() - begin) / 1e9;
      const { route, verzoekId, operatie } = eigen;
      meting.verzoek({ methode: verzoek.method, route, status: antwoord.statusCode }, seconden);
      log.info('verzoek', { verzoekId, methode: verzoek.method, route, operatie, status: antwoord.statusCode, ms: Math.round(seconden * 1e4) / 10 });
    });
    verder();
  };

/** A person at a browser who opens a page, rather than a script that asks for data. */
export const wilPagina = (verzoek: Request): boolean => verzoek.accepts(['json', 'html']) === 'html';
