import { Router } from 'express';
import type { Pool } from 'pg';
import { foutvelden, type Log } from './log.js';
import type { Meting } from './meting.js';
import { noemRoute } from './verzoek.js';

export interface Gezondheidsdelen {
  readonly pool: Pool;
  readonly meting: Meting;
  readonly log: Log;
  /** Whether the database has the wall that this program was built with. */
  readonly klopt: () => Promise<boolean>;
  /** Whether this process was asked to stop: alive, and not to be chosen any more. */
  readonly isUitlopend: () => boolean;
}

const WACHT_MS = 2000;

const binnen = async <T>(belofte: Promise<T>): Promise<T> => {
  let wekker: NodeJS.Timeout | undefined;
  const teLaat = new Promise<never>((_, mislukt) => {
    wekker = setTimeout(() => mislukt(new RangeError('te laat')), WACHT_MS);
  });
  return Promise.race([belofte, teLaat]).finally(() => clearTimeout(wekker));
};

/** /gezond: this process lives. /gereed: it can serve. /metrics: for Prometheus; an ingress must not let it out. */
export const gezondheid = ({ pool, meting, log, klopt, isUitlopend }: Gezondheidsdelen): Router => {
  const router = Router();

  const isGereed = async (): Promise<boolean> => {
    if (isUitlopend()) return false;
    try {
      await binnen(pool.query('select 1'));
      return await binnen(klopt());
    } catch (fout) {
      log.waarschuwing('niet gereed', foutvelden(fout));
      return false;
    }
  };

  router.get('/gezond', noemRoute('/gezond'), (_verzoek, antwoord) => {
    antwoord.json({ gezond: true });
  });
  router.get('/gereed', noemRoute('/gereed'), async (_verzoek, antwoord) => {
    const gereed = await isGereed();
    antwoord.status(gereed ? 200 : 503).json({ gereed });
  });
  router.get('/metrics', noemRoute('/metrics'), async (_verzoek, antwoord) => {
    antwoord.type(meting.contentType).send(await meting.tekst());
  });
  return router;
};
