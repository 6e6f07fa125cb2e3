import { type Request, type RequestHandler, type Response, Router, urlencoded } from 'express';
import type { Aanmelddelen } from './aanmelden.js';
import { isVersBewezen } from './bewijseis.js';
import { maakEigenSessies } from './eigen-sessies.js';
import { statusVan, tekstVan } from './fout.js';
import { foutpagina } from './pagina.js';
import type { Sessie } from './sessie.js';
import { type Sessieafloop, SESSIESADRES, sessiespagina } from './sessiespagina.js';
import { noemRoute, verzoekIdVan } from './verzoek.js';

const naar = (pad: string): string => `${pad}?${new URLSearchParams({ terug: SESSIESADRES }).toString()}`;

/** Where somebody is logged in, and ending a session elsewhere; of nobody else, and not by who holds a screen that was locked. */
export const sessielijst = ({ pool, sessies, bewijsMinuten, verantwoord }: Pick<Aanmelddelen, 'pool' | 'sessies' | 'bewijsMinuten' | 'verantwoord'>): Router => {
  const router = Router();
  const eigen = maakEigenSessies(pool);

  const laatBinnen =
    (doe: (sessie: Sessie, verzoek: Request, antwoord: Response) => Promise<void>): RequestHandler =>
    async (verzoek, antwoord) => {
      const sessie = await sessies.vind(verzoek.headers.cookie);
      if (sessie === undefined) {
        antwoord.redirect(303, naar('/'));
        return;
      }
      if (sessie.slot !== null) {
        await verantwoord('SESSIES_GEWEIGERD', sessie.persoonId, verzoekIdVan(verzoek));
        antwoord.status(statusVan('SESSIE_OP_SLOT')).type('html').send(foutpagina('Dit lukt nu niet', tekstVan('SESSIE_OP_SLOT')));
        return;
      }
      await sessies.raakAan(sessie);
      await doe(sessie, verzoek, antwoord);
    };

  const toon = laatBinnen(async (sessie, verzoek, antwoord) => {
    antwoord.type('html').send(sessiespagina(await eigen.alle(sessie), isVersBewezen(sessie.bewezenSeconden, bewijsMinuten), verzoek.query['afloop']));
  });

  const beeindig = laatBinnen(async (sessie, verzoek, antwoord) => {
    if (!isVersBewezen(sessie.bewezenSeconden, bewijsMinuten)) {
      antwoord.redirect(303, naar('/aanmelden/bewijs'));
      return;
    }
    const { nummer } = (verzoek.body ?? {}) as { nummer?: unknown };
    const gekozen = (await eigen.alle(sessie)).find((ander) => ander.nummer === nummer && !ander.isDeze);
    if (gekozen !== undefined) {
      await verantwoord('SESSIE_BEEINDIGD', sessie.persoonId, verzoekIdVan(verzoek));
      await eigen.beeindig(sessie, gekozen.nummer);
    }
    const afloop: Sessieafloop = gekozen === undefined ? 'al-voorbij' : 'beeindigd';
    antwoord.redirect(303, `${SESSIESADRES}?${new URLSearchParams({ afloop }).toString()}`);
  });

  router.get(SESSIESADRES, noemRoute(SESSIESADRES), toon);
  router.post(SESSIESADRES, noemRoute(SESSIESADRES), urlencoded({ extended: false, limit: '1kb' }), beeindig);
  return router;
};
