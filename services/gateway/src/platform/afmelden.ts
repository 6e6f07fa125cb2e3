import { type Request, type RequestHandler, Router, urlencoded } from 'express';
import { adresBij } from './aanbieder.js';
import type { Aanmelddelen } from './aanmelden.js';
import { foutvelden } from './log.js';
import { noemRoute, verzoekIdVan } from './verzoek.js';

const AFGEMELD = '/aanmelden/afgemeld';

/** Where a provider says that a session ended there: from server to server, so without our cookie and without an origin. */
export const isAfmeldadres = (pad: string): boolean => pad === AFGEMELD || pad.startsWith(`${AFGEMELD}/`);

const gaatErheen = (verzoek: Request): boolean => verzoek.headers['sec-fetch-mode'] === 'navigate' || verzoek.is('urlencoded') !== false;

/** Logging out, here and by the provider. */
export const afmelden = ({ sessies, kenners, herkomst, log, verantwoord }: Aanmelddelen): Router => {
  const router = Router();

  const meldAf: RequestHandler = async (verzoek, antwoord) => {
    const { overal: keuze = verzoek.query['overal'] } = (verzoek.body ?? {}) as { overal?: unknown };
    const overal = keuze === '1' || keuze === 'ja';
    const sessie = await sessies.vind(verzoek.headers.cookie);
    let naar = `${herkomst.origin}/`;
    if (sessie !== undefined) {
      await verantwoord('AFMELDEN', sessie.persoonId, verzoekIdVan(verzoek));
      const { idToken, aanbieder } = await sessies.beeindig(sessie, overal);
      naar = (await kenners.get(aanbieder ?? '')?.oidc.naarAfmelden(idToken)) ?? naar;
    }
    antwoord.append('Set-Cookie', sessies.wisCookie);
    if (gaatErheen(verzoek)) antwoord.redirect(303, naar);
    else antwoord.json({ naar });
  };

  router.post('/afmelden', noemRoute('/afmelden'), urlencoded({ extended: false, limit: '1kb' }), meldAf);

  for (const { aanbieder, oidc } of kenners.values()) {
    const isAfgemeld: RequestHandler = async (verzoek, antwoord) => {
      antwoord.set('Cache-Control', 'no-store');
      const verzoekId = verzoekIdVan(verzoek);
      const { logout_token: teken } = (verzoek.body ?? {}) as { logout_token?: unknown };
      const afgemeld = await oidc.leesAfmelding(typeof teken === 'string' ? teken : '').catch((fout: unknown) => {
        log.waarschuwing('afmeldbericht geweigerd', { verzoekId, ...foutvelden(fout) });
      });
      if (afgemeld === undefined) {
        antwoord.status(400).json({ error: 'invalid_request' });
        return;
      }
      for (const persoonId of await sessies.beeindigVan({ ...afgemeld, aanbieder: aanbieder.code })) await verantwoord('AFMELDEN', persoonId, verzoekId);
      antwoord.status(200).end();
    };
    router.post(adresBij(AFGEMELD, aanbieder), noemRoute(AFGEMELD), urlencoded({ extended: false, limit: '16kb' }), isAfgemeld);
  }
  return router;
};
