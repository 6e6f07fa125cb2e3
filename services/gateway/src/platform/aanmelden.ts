import { json, type Request, type RequestHandler, Router, urlencoded } from 'express';
import type { Pool } from 'pg';
import { maakAanmeldpogingen } from './aanmeldpoging.js';
import { leesCookie, wisCookie, zetCookie } from './cookies.js';
import { vraag } from './database.js';
import { Aanvraagfout } from './fout.js';
import { foutvelden, type Log } from './log.js';
import { maakOidc, type Oidcinstellingen } from './oidc.js';
import { foutpagina } from './pagina.js';
import type { Sessie, Sessies } from './sessie.js';
import { terugpad } from './terugpad.js';
import { noemRoute, verzoekIdVan } from './verzoek.js';

export type Aanmeldgebeurtenis = 'AANMELDEN' | 'AFMELDEN' | 'AANMELDEN_GEWEIGERD' | 'OP_SLOT' | 'VAN_SLOT' | 'VAN_SLOT_GEWEIGERD';

export interface Aanmeldonderdelen {
  readonly pool: Pool;
  readonly sessies: Sessies;
  readonly oidc: Oidcinstellingen;
  readonly log: Log;
  /** Writes logging in and out to the access log; when that fails, nobody gets in. */
  readonly verantwoord: (gebeurtenis: Aanmeldgebeurtenis, persoonId: string | undefined, verzoekId: string) => Promise<void>;
}

// Binds the answer of the provider to the browser that asked: someone else's answer cannot be slipped in.
const COOKIE = '__Host-bv-aanmelding';
const PERSOON = /^[\w.@+-]{1,100}$/;
const VERLOPEN = 'Het aanmelden duurde te lang of is in een ander venster opnieuw begonnen. Begin opnieuw.';

// A path of this site and nothing else; a code that is typed on a tablet.
const PAD = /^\/(?!\/)[\w/-]{1,200}$/;
const CODE = /^\d{4,8}$/;

const sessieJson = ({ persoonId, naam, functie, organisatie, portalen, eindigt, waarschuwing, slot }: Sessie) => ({
  aangemeld: true,
  partij: { id: persoonId, naam, functie, organisatie },
  portalen,
  sessieEindigt: eindigt.toISOString(),
  waarschuwing: waarschuwing.toISOString(),
  slot,
});

const gaatErheen = (verzoek: Request): boolean => verzoek.headers['sec-fetch-mode'] === 'navigate' || verzoek.is('urlencoded') !== false;

/** Where the provider says that a session ended there: from server to server, so without our cookie and without an origin. */
export const AFGEMELD = '/aanmelden/afgemeld';

/** Logging in with OpenID Connect, logging out, and asking how long the session still lasts. */
export const aanmelden = ({ pool, sessies, oidc: instellingen, log, verantwoord }: Aanmeldonderdelen): Router => {
  const router = Router();
  const oidc = maakOidc(instellingen);
  const pogingen = maakAanmeldpogingen(pool);

  const eisSessie = async (verzoek: Request): Promise<Sessie> => {
    const sessie = await sessies.vind(verzoek.headers.cookie);
    if (sessie === undefined) throw new Aanvraagfout('NIET_AANGEMELD');
    return sessie;
  };

  const begin: RequestHandler = async (verzoek, antwoord) => {
    const { persoon, terug } = verzoek.query;
    const poging = await pogingen.begin(terugpad(terug, instellingen.herkomst));
    const hint = typeof persoon === 'string' && PERSOON.test(persoon) ? persoon : undefined;
    let naar: string;
    try {
      naar = await oidc.naarAanmelden(poging, hint);
    } catch (fout) {
      log.fout('identiteitsdienst niet bereikbaar', { verzoekId: verzoekIdVan(verzoek), ...foutvelden(fout) });
      antwoord.status(503).send(foutpagina('Aanmelden lukt nu niet', 'De aanmelddienst is even niet bereikbaar. Probeer het over een minuut opnieuw.'));
      return;
    }
    antwoord.append('Set-Cookie', zetCookie(COOKIE, poging.state, pogingen.seconden));
    antwoord.redirect(303, naar);
  };

  const rondAf: RequestHandler = async (verzoek, antwoord) => {
    const state = leesCookie(verzoek.headers.cookie, COOKIE);
    antwoord.append('Set-Cookie', wisCookie(COOKIE));
    const poging = state !== undefined && verzoek.query['state'] === state ? await pogingen.neem(state) : undefined;
    if (state === undefined || poging === undefined) {
      log.waarschuwing('aanmelden niet gelukt', { verzoekId: verzoekIdVan(verzoek), soort: 'poging onbekend, verlopen of van een andere browser' });
      antwoord.status(400).send(foutpagina('Aanmelden is niet gelukt', VERLOPEN));
      return;
    }
    const verzoekId = verzoekIdVan(verzoek);
    const uitkomst = await oidc.rondAf(verzoek.originalUrl, state, poging).catch((fout: unknown) => {
      log.waarschuwing('aanmelden niet gelukt', { verzoekId, ...foutvelden(fout) });
    });
    if (uitkomst === undefined) {
      antwoord.status(400).send(foutpagina('Aanmelden is niet gelukt', 'De aanmelddienst gaf geen geldig antwoord. Begin opnieuw.'));
      return;
    }
    const [persoon] = await vraag<{ id: string }>(pool, { text: 'select id from algemeen.partij where sub = $1', values: [uitkomst.sub] });
    await verantwoord(persoon === undefined ? 'AANMELDEN_GEWEIGERD' : 'AANMELDEN', persoon?.id, verzoekId);
    if (persoon === undefined) {
      antwoord.status(403).send(foutpagina('U hebt geen toegang', 'U bent bekend bij de aanmelddienst, maar u werkt niet met Blijvend Veilig. Vraag uw leidinggevende om toegang.'));
      return;
    }
    // The old session of this browser ends: nobody goes on under a name they left.
    const vorige = await sessies.vind(verzoek.headers.cookie);
    if (vorige !== undefined) await sessies.beeindig(vorige, false);
    antwoord.append('Set-Cookie', await sessies.begin(persoon.id, uitkomst));
    antwoord.redirect(303, poging.terug);
  };

  const meldAf: RequestHandler = async (verzoek, antwoord) => {
    const { overal: keuze = verzoek.query['overal'] } = (verzoek.body ?? {}) as { overal?: unknown };
    const overal = keuze === '1' || keuze === 'ja';
    const sessie = await sessies.vind(verzoek.headers.cookie);
    let idToken: string | undefined;
    if (sessie !== undefined) {
      await verantwoord('AFMELDEN', sessie.persoonId, verzoekIdVan(verzoek));
      idToken = await sessies.beeindig(sessie, overal);
    }
    const naar = sessie === undefined ? `${instellingen.herkomst.origin}/` : await oidc.naarAfmelden(idToken);
    antwoord.append('Set-Cookie', sessies.wisCookie);
    if (gaatErheen(verzoek)) antwoord.redirect(303, naar);
    else antwoord.json({ naar });
  };

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
    for (const persoonId of await sessies.beeindigVan(afgemeld)) await verantwoord('AFMELDEN', persoonId, verzoekId);
    antwoord.status(200).end();
  };

  router.get('/aanmelden', noemRoute('/aanmelden'), begin);
  router.post(AFGEMELD, noemRoute(AFGEMELD), urlencoded({ extended: false, limit: '16kb' }), isAfgemeld);
  router.get('/aanmelden/terug', noemRoute('/aanmelden/terug'), rondAf);
  router.post('/afmelden', noemRoute('/afmelden'), urlencoded({ extended: false, limit: '1kb' }), meldAf);
  router.get('/sessie', noemRoute('/sessie'), async (verzoek, antwoord) => {
    antwoord.json(sessieJson(await eisSessie(verzoek)));
  });
  router.post('/sessie/verleng', noemRoute('/sessie/verleng'), async (verzoek, antwoord) => {
    await sessies.raakAan(await eisSessie(verzoek), true);
    antwoord.json(sessieJson(await eisSessie(verzoek)));
  });
  router.post('/sessie/slot', noemRoute('/sessie/slot'), json({ limit: '1kb' }), async (verzoek, antwoord) => {
    const { pad, code } = (verzoek.body ?? {}) as { pad?: unknown; code?: unknown };
    if (typeof pad !== 'string' || !PAD.test(pad) || typeof code !== 'string' || !CODE.test(code)) throw new Aanvraagfout('ONGELDIGE_INVOER');
    const sessie = await eisSessie(verzoek);
    if (sessie.slot !== null) throw new Aanvraagfout('SESSIE_OP_SLOT');
    await verantwoord('OP_SLOT', sessie.persoonId, verzoekIdVan(verzoek));
    await sessies.sluit(sessie, pad, code);
    antwoord.json(sessieJson(await eisSessie(verzoek)));
  });
  router.post('/sessie/ontsluit', noemRoute('/sessie/ontsluit'), json({ limit: '1kb' }), async (verzoek, antwoord) => {
    const { code } = (verzoek.body ?? {}) as { code?: unknown };
    const sessie = await eisSessie(verzoek);
    const isOpen = await sessies.ontsluit(sessie, typeof code === 'string' ? code : '');
    await verantwoord(isOpen ? 'VAN_SLOT' : 'VAN_SLOT_GEWEIGERD', sessie.persoonId, verzoekIdVan(verzoek));
    if (!isOpen) throw new Aanvraagfout('CODE_ONJUIST');
    antwoord.json(sessieJson(await eisSessie(verzoek)));
  });
  return router;
};
