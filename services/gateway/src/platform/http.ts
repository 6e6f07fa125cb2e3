import express, { type Express, type RequestHandler } from 'express';
import { isAfmeldadres } from './afmelden.js';
import { eisEigenHerkomst } from './herkomst.js';
import { foutafhandeling, nietGevonden } from './foutafhandeling.js';
import { kopregels } from './kopregels.js';
import type { Log } from './log.js';
import type { Meting } from './meting.js';
import { weigerTeSnel } from './tempo.js';
import { merkVerzoek } from './verzoek.js';

export interface Httpdelen {
  readonly herkomst: URL;
  readonly log: Log;
  readonly meting: Meting;
  /** In order: health, the identity proxy if any, logging in, GraphQL, screens. */
  readonly delen: readonly RequestHandler[];
}

/** The express application: what holds for every request stands here, the rest in the parts. */
export const maakApp = ({ herkomst, log, meting, delen }: Httpdelen): Express => {
  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple').set('env', 'production');
  app.use(merkVerzoek(log, meting));
  app.use(kopregels(herkomst));
  app.use(eisEigenHerkomst(herkomst.origin, isAfmeldadres));
  app.use(weigerTeSnel);
  for (const deel of delen) app.use(deel);
  app.use(nietGevonden);
  app.use(foutafhandeling(log));
  return app;
};
