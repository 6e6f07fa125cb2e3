import type { Request, RequestHandler } from 'express';
import type { Pools } from './database.js';
import { Aanvraagfout } from './fout.js';
import { isJson } from './herkomst.js';
import type { Operatie, Operaties } from './operaties.js';
import type { Sessie, Sessies } from './sessie.js';
import { noemOperatie, verzoekIdVan } from './verzoek.js';
import { leesVraagadres, leesVraaglichaam, type Vraaglichaam } from './vraaglichaam.js';

/** What is known of a request once it was let in; what resolvers get is made from it. */
export interface Verzoekcontext {
  readonly sessie: Sessie;
  readonly portaal: string;
  readonly operatie: Operatie;
  readonly verzoekId: string;
  /** The trace that the caller is in, as it says (W3C Trace Context). */
  readonly traceparent: string | undefined;
  readonly pools: Pools;
}

export type Maakcontext = (verzoek: Verzoekcontext) => object;

export interface Binnengelaten {
  readonly context: Verzoekcontext;
  readonly vraag: Vraaglichaam;
}

/** Somebody who is logged in asked for what this door does not open. */
export interface Afwijzing {
  readonly persoonId: string;
  readonly portaal: string;
  readonly code: string;
  readonly verzoekId: string;
}

export interface Voordeurdelen {
  readonly sessies: Sessies;
  /** Puts a denial in the access log; when that fails, so does the request. */
  readonly verantwoordAfwijzing: (afwijzing: Afwijzing) => Promise<void>;
  readonly operaties: Operaties;
  readonly pools: Pools;
  /** Which registered operations run while the screen is locked: somebody else holds it. */
  readonly magOpSlot: (portaal: string, operatie: string) => boolean;
  /** Whether the person must prove again who they are before this runs: they did so too long ago for what it opens. */
  readonly eistBewijs: (operatie: Operatie, sessie: Sessie) => boolean;
}

const binnen = new WeakMap<Request, Binnengelaten>();

export const binnengelaten = (verzoek: Request): Binnengelaten => {
  const gevonden = binnen.get(verzoek);
  if (gevonden === undefined) throw new TypeError('voordeur overgeslagen');
  return gevonden;
};

/** Before the body is read: a POST brings JSON. */
export const eisJson: RequestHandler = (verzoek, _antwoord, verder) => {
  if (verzoek.method === 'POST' && !isJson(verzoek)) throw new Aanvraagfout('SOORT_NIET_ONDERSTEUND');
  verder();
};

const TE_VERANTWOORDEN: readonly string[] = ['GEEN_TOEGANG_PORTAAL', 'ONBEKENDE_OPERATIE', 'SESSIE_OP_SLOT', 'BEWIJS_NODIG'];

/**
 * Who, from which portal, with which operation. In this order, so that who is not logged in learns nothing about portals, and who
 * has no right to a portal nothing about its operations.
 */
export const voordeur = ({ sessies, operaties, pools, verantwoordAfwijzing, magOpSlot, eistBewijs }: Voordeurdelen): RequestHandler => {
  const laatBinnen = (verzoek: Request, sessie: Sessie, portaal: unknown): void => {
    if (typeof portaal !== 'string' || !sessie.portalen.includes(portaal)) throw new Aanvraagfout('GEEN_TOEGANG_PORTAAL');
    const vraag = verzoek.method === 'GET' ? leesVraagadres(verzoek.query) : leesVraaglichaam(verzoek.body);
    const operatie = operaties.vind(portaal, vraag);
    if (sessie.slot !== null && !(operatie.isGeregistreerd && magOpSlot(portaal, operatie.naam))) throw new Aanvraagfout('SESSIE_OP_SLOT');
    if (eistBewijs(operatie, sessie)) throw new Aanvraagfout('BEWIJS_NODIG');
    noemOperatie(verzoek, portaal, operatie.isGeregistreerd ? operatie.naam : 'vrij');
    binnen.set(verzoek, { context: { sessie, portaal, operatie, verzoekId: verzoekIdVan(verzoek), traceparent: verzoek.get('traceparent'), pools }, vraag });
  };

  return async (verzoek, _antwoord, verder) => {
    const sessie = await sessies.vind(verzoek.headers.cookie);
    if (sessie === undefined) throw new Aanvraagfout('NIET_AANGEMELD');
    // A tab that stayed open while somebody else logged in: what its reader types is not theirs.
    const persoon = verzoek.get('BV-Persoon');
    if (persoon !== undefined && persoon !== sessie.persoonId) throw new Aanvraagfout('ANDERE_AANMELDING');
    const portaal = verzoek.get('BV-Portaal') ?? (verzoek.method === 'GET' ? verzoek.query['portaal'] : undefined);
    try {
      laatBinnen(verzoek, sessie, portaal);
    } catch (fout) {
      if (fout instanceof Aanvraagfout && TE_VERANTWOORDEN.includes(fout.code)) {
        await verantwoordAfwijzing({ persoonId: sessie.persoonId, portaal: typeof portaal === 'string' ? portaal : '', code: fout.code, verzoekId: verzoekIdVan(verzoek) });
      }
      throw fout;
    }
    verder();
  };
};
