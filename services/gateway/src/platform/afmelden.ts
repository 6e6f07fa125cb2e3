import { type Request, type RequestHandler, Router, urlencoded } from 'express';
import { adresBij } from './aanbieder.js';
import type { Aanmelddelen } from './aanmelden.js';
import { afmeldpagina, VERDER, VERDERSCRIPT, verderscript } from './afmeldpagina.js';
import { inhoudsbeleid } from './kopregels.js';
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
    let naar = '/';
    if (sessie !== undefined) {
      await verantwoord('AFMELDEN', sessie.persoonId, verzoekIdVan(verzoek));
      antwoord.append('Set-Cookie', [...(await sessies.meldAf(sessie, overal))]);
      naar = VERDER;
    } else antwoord.append('Set-Cookie', sessies.wisCookie);
    if (gaatErheen(verzoek)) antwoord.redirect(303, naar);
    else antwoord.json({ naar });
  };

  /** Once, within a minute, in the browser that logged out: nothing of it can be asked for later or by another. */
  const stuurVerder: RequestHandler = async (verzoek, antwoord) => {
    antwoord.append('Set-Cookie', sessies.wisAfmelding);
    const afmelding = await sessies.neemAfmelding(verzoek.headers.cookie);
    const formulier = afmelding && (await kenners.get(afmelding.aanbieder ?? '')?.oidc.afmeldformulier(afmelding.idToken));
    if (formulier === undefined) {
      antwoord.redirect(303, '/');
      return;
    }
    // The one page of which a form may go to a provider, and to that one only. Where it is ours, that is said already.
    const elders = formulier.adres.origin === herkomst.origin ? [] : [formulier.adres.origin];
    antwoord.set('Content-Security-Policy', inhoudsbeleid(...elders)).type('html').send(afmeldpagina(formulier));
  };

  router.post('/afmelden', noemRoute('/afmelden'), urlencoded({ extended: false, limit: '1kb' }), meldAf);
  router.get(VERDER, noemRoute(VERDER), stuurVerder);
  router.get(VERDERSCRIPT, noemRoute(VERDERSCRIPT), (_verzoek, antwoord) => {
    antwoord.type('js').send(verderscript);
  });

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
