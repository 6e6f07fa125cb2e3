import type { RequestHandler } from 'express';
import { foutvelden, type Log } from './log.js';
import type { Meting } from './meting.js';
import type { Sessies } from './sessie.js';
import { noemOperatie, verzoekIdVan } from './verzoek.js';

export interface Leesverzoek {
  readonly verzoekId: string;
  readonly traceparent: string | undefined;
}

/** Answers a registered query in one statement: the session, the right to the portal, what may be seen and the log line are all in it. */
export interface Leespad {
  readonly vind: (portaal: string, hash: string) => string | undefined;
  /** Undefined: no answer in this way. The front door then says why, or the operation runs as any other. */
  readonly lees: (portaal: string, hash: string, sessie: Buffer, verzoek: Leesverzoek, variabelen: Readonly<Record<string, unknown>>) => Promise<string | undefined>;
}

interface Leespaddelen {
  readonly leespad: Leespad;
  readonly sessies: Pick<Sessies, 'sleutel'>;
  readonly meting: Meting;
  readonly log: Log;
}

interface Vraag {
  readonly hash: string;
  readonly variabelen: Readonly<Record<string, unknown>>;
}

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** Only the plain form that a screen sends: a hash and variables. Anything else goes through the front door, which checks and refuses. */
function vraagUit(lichaam: unknown): Vraag | undefined {
  if (!isObject(lichaam) || lichaam['query'] !== undefined || lichaam['operationName'] === '') return undefined;
  const { variables, extensions } = lichaam;
  const verzoek = isObject(extensions) ? extensions['persistedQuery'] : undefined;
  const hash = isObject(verzoek) && verzoek['version'] === 1 ? verzoek['sha256Hash'] : undefined;
  if (typeof hash !== 'string' || (variables != null && !isObject(variables))) return undefined;
  return { hash, variabelen: isObject(variables) ? variables : {} };
}

const JSON_SOORT = 'application/json; charset=utf-8';
const GRAPHQL_SOORT = 'application/graphql-response+json; charset=utf-8';

/** The same choice as Apollo makes for what screens and scripts say; null for anything rarer. */
function soortVoor(accept: string | undefined): string | null {
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return JSON_SOORT;
  return accept.startsWith('application/graphql-response+json') ? GRAPHQL_SOORT : null;
}

/** In front of the front door: what can be answered in one statement is. */
export const leespad =
  ({ leespad: pad, sessies, meting, log }: Leespaddelen): RequestHandler =>
  async (verzoek, antwoord, verder) => {
    const portaal = verzoek.headers['bv-portaal'];
    const vraag = typeof portaal === 'string' ? vraagUit(verzoek.body) : undefined;
    const naam = typeof portaal === 'string' && vraag ? pad.vind(portaal, vraag.hash) : undefined;
    const soort = soortVoor(verzoek.headers.accept);
    const sessie = naam === undefined || soort === null ? undefined : sessies.sleutel(verzoek.headers.cookie);
    if (typeof portaal !== 'string' || !vraag || naam === undefined || soort === null || !sessie) {
      verder();
      return;
    }
    const begin = process.hrtime.bigint();
    const gestuurd = { verzoekId: verzoekIdVan(verzoek), traceparent: verzoek.get('traceparent') };
    // The ordinary path still answers, or knows how to say what is the matter. A function that is broken would show only as slowness.
    const tekst = await pad.lees(portaal, vraag.hash, sessie, gestuurd, vraag.variabelen).catch((fout: unknown) => {
      log.waarschuwing('niet in één opdracht gelezen', { operatie: naam, verzoekId: gestuurd.verzoekId, ...foutvelden(fout) });
      return undefined;
    });
    if (tekst === undefined) {
      verder();
      return;
    }
    noemOperatie(verzoek, portaal, naam);
    meting.operatie({ portaal, operatie: naam, uitkomst: 'goed' }, Number(process.hrtime.bigint() - begin) / 1e9);
    antwoord.setHeader('Content-Type', soort);
    antwoord.end(tekst);
  };
