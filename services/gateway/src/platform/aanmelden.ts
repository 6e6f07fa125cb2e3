import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Pool } from 'pg';
import { type Aanbieder, adresBij } from './aanbieder.js';
import { type Aanmeldpoging, maakAanmeldpogingen } from './aanmeldpoging.js';
import { aanbiederpagina, bewijspagina } from './aanmeldpagina.js';
import { afmelden } from './afmelden.js';
import { apparaatVan } from './apparaat.js';
import { leesCookie, wisCookie, zetCookie } from './cookies.js';
import { vraag } from './database.js';
import { foutvelden, type Log } from './log.js';
import { type Bewezen, maakOidc } from './oidc.js';
import { foutpagina } from './pagina.js';
import type { Sessie, Sessies } from './sessie.js';
import { sessieadressen } from './sessieadressen.js';
import { sessielijst } from './sessielijst.js';
import type { Tempo, Tempogrenzen } from './tempo.js';
import { terugpad } from './terugpad.js';
import { noemRoute, verzoekIdVan } from './verzoek.js';

export type Aanmeldgebeurtenis =
  | 'AANMELDEN'
  | 'AFMELDEN'
  | 'AANMELDEN_GEWEIGERD'
  | 'OPNIEUW_BEWEZEN'
  | 'OPNIEUW_BEWEZEN_GEWEIGERD'
  | 'OP_SLOT'
  | 'VAN_SLOT'
  | 'VAN_SLOT_GEWEIGERD'
  | 'SESSIE_BEEINDIGD'
  | 'SESSIES_GEWEIGERD';

export interface Aanmeldonderdelen {
  readonly pool: Pool;
  readonly sessies: Sessies;
  readonly aanbieders: readonly Aanbieder[];
  readonly herkomst: URL;
  readonly log: Log;
  readonly tempo: Tempo;
  /** How old the proof of who somebody is may be, for what weighs more. */
  readonly bewijsMinuten: number;
  /** Writes logging in and out to the access log; when that fails, nobody gets in. */
  readonly verantwoord: (gebeurtenis: Aanmeldgebeurtenis, persoonId: string | undefined, verzoekId: string) => Promise<void>;
}

interface Kenner {
  readonly aanbieder: Aanbieder;
  readonly oidc: ReturnType<typeof maakOidc>;
}

export interface Aanmelddelen extends Aanmeldonderdelen {
  /** By code. */
  readonly kenners: ReadonlyMap<string, Kenner>;
}

interface Identiteit {
  readonly id: string;
  readonly persoonId: string;
}

/** Each login that is begun is a row for ten minutes. Behind the door everybody has one address, so one may begin as many as all together. */
export const AANMELDTEMPO: Tempogrenzen = { wat: 'aanmelden', perAfzender: 600, samen: 600, minuten: 1 };

// Binds the answer of the provider to the browser that asked: someone else's answer cannot be slipped in.
const COOKIE = '__Host-bv-aanmelding';
const PERSOON = /^[\w.@+-]{1,100}$/;
const VERLOPEN = 'Het aanmelden duurde te lang of is in een ander venster opnieuw begonnen. Begin opnieuw.';

/** Another site sent the browser here: no session starts without a click of the person (ASVS V7.6.2). */
const isVanElders = (verzoek: Request): boolean => !['same-origin', 'none', undefined].includes(verzoek.get('sec-fetch-site'));

const IDENTITEIT = `
  select i.id, i.persoon_id as "persoonId" from proces.identiteit i join algemeen.partij p on p.id = i.persoon_id and p.sub is not null
   where i.aanbieder = $1 and i.sub = $2 and i.van <= now() and (i.tot is null or i.tot > now())`;

/** Logging in with OpenID Connect at the provider of one's own organisation, and proving again who one is. */
const inloggen = ({ pool, sessies, kenners, herkomst, log, tempo, verantwoord }: Aanmelddelen): Router => {
  const router = Router();
  const pogingen = maakAanmeldpogingen(pool);

  const stuurNaar = async (verzoek: Request, antwoord: Response, { aanbieder, oidc }: Kenner, persoon: string | undefined, sessie: Sessie | undefined): Promise<void> => {
    if (!(await tempo.mag(verzoek.socket.remoteAddress ?? ''))) {
      log.waarschuwing('geweigerd', { verzoekId: verzoekIdVan(verzoek), code: 'TE_SNEL' });
      antwoord.status(429).set('Retry-After', String(AANMELDTEMPO.minuten * 60));
      antwoord.send(foutpagina('Het is nu te druk', 'Er melden zich te veel mensen tegelijk aan. Wacht een minuut en probeer het opnieuw.'));
      return;
    }
    const poging = await pogingen.begin({ terug: terugpad(verzoek.query['terug'], herkomst), aanbieder: aanbieder.code, sessie: sessie?.sleutel ?? null });
    try {
      const naar = await oidc.naarAanmelden(poging, { persoon, opnieuw: sessie !== undefined });
      antwoord.append('Set-Cookie', zetCookie(COOKIE, poging.state, pogingen.seconden));
      antwoord.redirect(303, naar);
    } catch (fout) {
      log.fout('identiteitsdienst niet bereikbaar', { verzoekId: verzoekIdVan(verzoek), aanbieder: aanbieder.code, ...foutvelden(fout) });
      antwoord.status(503).send(foutpagina('Aanmelden lukt nu niet', 'De aanmelddienst is even niet bereikbaar. Probeer het over een minuut opnieuw.'));
    }
  };

  const begin: RequestHandler = async (verzoek, antwoord) => {
    const { persoon, aanbieder: keuze } = verzoek.query;
    const [enige, ...meer] = kenners.values();
    const kenner = typeof keuze === 'string' ? kenners.get(keuze) : meer.length === 0 ? enige : undefined;
    if (kenner === undefined || isVanElders(verzoek)) {
      antwoord.type('html').send(aanbiederpagina([...kenners.values()].map(({ aanbieder }) => aanbieder), terugpad(verzoek.query['terug'], herkomst)));
      return;
    }
    await stuurNaar(verzoek, antwoord, kenner, typeof persoon === 'string' && PERSOON.test(persoon) ? persoon : undefined, undefined);
  };

  /** Of the session that is there, the provider that opened it. */
  const kennerVan = async (sessie: Sessie): Promise<Kenner | undefined> => {
    const [rij] = await vraag<{ aanbieder: string }>(pool, { text: 'select aanbieder from proces.identiteit where id = $1', values: [sessie.identiteitId] });
    const [enige, ...meer] = kenners.values();
    return kenners.get(rij?.aanbieder ?? '') ?? (meer.length === 0 ? enige : undefined);
  };

  const opnieuw: RequestHandler = async (verzoek, antwoord) => {
    const sessie = await sessies.vind(verzoek.headers.cookie);
    const kenner = sessie && (await kennerVan(sessie));
    if (sessie === undefined || kenner === undefined) antwoord.redirect(303, '/');
    else await stuurNaar(verzoek, antwoord, kenner, undefined, sessie);
  };

  const meldAan = async (verzoek: Request, antwoord: Response, wie: Identiteit | undefined, bewezen: Bewezen): Promise<boolean> => {
    await verantwoord(wie === undefined ? 'AANMELDEN_GEWEIGERD' : 'AANMELDEN', wie?.persoonId, verzoekIdVan(verzoek));
    if (wie === undefined) {
      antwoord.status(403).send(foutpagina('U hebt geen toegang', 'U bent bekend bij de aanmelddienst, maar u werkt niet met Blijvend Veilig. Vraag uw leidinggevende om toegang.'));
      return false;
    }
    // The old session of this browser ends: nobody goes on under a name they left.
    const vorige = await sessies.vind(verzoek.headers.cookie);
    if (vorige !== undefined) await sessies.beeindig(vorige);
    antwoord.append('Set-Cookie', await sessies.begin(wie.persoonId, { ...bewezen, identiteitId: wie.id }, apparaatVan(verzoek.get('user-agent'))));
    return true;
  };

  const bewijsOpnieuw = async (verzoek: Request, antwoord: Response, wie: Identiteit | undefined, bewezen: Bewezen, sleutel: Buffer): Promise<boolean> => {
    const sessie = await sessies.vind(verzoek.headers.cookie);
    if (sessie?.sleutel.equals(sleutel) !== true) {
      antwoord.status(400).send(foutpagina('Opnieuw bewijzen is niet gelukt', VERLOPEN));
      return false;
    }
    const isZelfde = sessie.persoonId === wie?.persoonId;
    await verantwoord(isZelfde ? 'OPNIEUW_BEWEZEN' : 'OPNIEUW_BEWEZEN_GEWEIGERD', sessie.persoonId, verzoekIdVan(verzoek));
    if (!isZelfde) {
      antwoord.status(403).send(foutpagina('Dit bent u niet', 'U bent hier aangemeld als iemand anders dan wie u bij de aanmelddienst bleek te zijn. Er is niets veranderd.'));
      return false;
    }
    antwoord.append('Set-Cookie', await sessies.vernieuw(sessie, { ...bewezen, identiteitId: wie.id }));
    return true;
  };

  const neemPoging = async (verzoek: Request, code: string): Promise<(Aanmeldpoging & { readonly state: string }) | undefined> => {
    const state = leesCookie(verzoek.headers.cookie, COOKIE);
    if (state === undefined || verzoek.query['state'] !== state) return undefined;
    const poging = await pogingen.neem(state);
    // An answer at the address of one provider to what was asked of another: it is not looked at.
    return poging?.aanbieder === code ? { ...poging, state } : undefined;
  };

  const rondAf =
    ({ aanbieder, oidc }: Kenner): RequestHandler =>
    async (verzoek, antwoord) => {
      const verzoekId = verzoekIdVan(verzoek);
      antwoord.append('Set-Cookie', wisCookie(COOKIE));
      const poging = await neemPoging(verzoek, aanbieder.code);
      if (poging === undefined) {
        log.waarschuwing('aanmelden niet gelukt', { verzoekId, soort: 'poging onbekend, verlopen of van een andere browser' });
        antwoord.status(400).send(foutpagina('Aanmelden is niet gelukt', VERLOPEN));
        return;
      }
      const bewezen = await oidc.rondAf(verzoek.originalUrl, poging.state, poging, poging.sessie !== null).catch((fout: unknown) => {
        log.waarschuwing('aanmelden niet gelukt', { verzoekId, aanbieder: aanbieder.code, ...foutvelden(fout) });
      });
      if (bewezen === undefined) {
        antwoord.status(400).send(foutpagina('Aanmelden is niet gelukt', 'De aanmelddienst gaf geen geldig antwoord. Begin opnieuw.'));
        return;
      }
      const [wie] = await vraag<Identiteit>(pool, { text: IDENTITEIT, values: [aanbieder.code, bewezen.sub] });
      const isBinnen = poging.sessie === null ? await meldAan(verzoek, antwoord, wie, bewezen) : await bewijsOpnieuw(verzoek, antwoord, wie, bewezen, poging.sessie);
      if (isBinnen) antwoord.redirect(303, poging.terug);
    };

  router.get('/aanmelden', noemRoute('/aanmelden'), begin);
  router.get('/aanmelden/bewijs', noemRoute('/aanmelden/bewijs'), (verzoek, antwoord) => {
    antwoord.type('html').send(bewijspagina(terugpad(verzoek.query['terug'], herkomst)));
  });
  router.get('/aanmelden/opnieuw', noemRoute('/aanmelden/opnieuw'), opnieuw);
  for (const kenner of kenners.values()) {
    router.get(adresBij('/aanmelden/terug', kenner.aanbieder), noemRoute('/aanmelden/terug'), rondAf(kenner));
    router.get(adresBij('/aanmelden/sleutels', kenner.aanbieder), noemRoute('/aanmelden/sleutels'), (_verzoek, antwoord) => {
      antwoord.json({ keys: kenner.oidc.openbareSleutels });
    });
  }
  return router;
};

/** Everything about who is there: logging in, proving it again, logging out, and how long the session still lasts. */
export const aanmelden = (onderdelen: Aanmeldonderdelen): Router => {
  const kenners = new Map(onderdelen.aanbieders.map((aanbieder) => [aanbieder.code, { aanbieder, oidc: maakOidc(aanbieder, onderdelen.herkomst) }]));
  const delen: Aanmelddelen = { ...onderdelen, kenners };
  return Router().use(inloggen(delen), afmelden(delen), sessieadressen(delen), sessielijst(delen));
};
