import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { databasefout } from './databasefout.js';
import { foutlichaam, OPNIEUW_NA, statusVan } from './fout.js';
import { isEigenHerkomst } from './herkomst.js';
import { vasteKopregels } from './kopregels.js';
import { foutvelden, type Log } from './log.js';
import type { Meting } from './meting.js';
import type { Sessies } from './sessie.js';
import { volgVerzoek } from './verzoek.js';

export interface Kortverzoek {
  readonly verzoekId: string;
  readonly traceparent: string | undefined;
}

/** Answers a registered operation in one statement: the session, the right to the portal, what may be seen or done and the log line are all in it. */
export interface Kortpad {
  /** The name of the operation, when it has such a statement in this portal. */
  readonly vind: (portaal: string, hash: string) => string | undefined;
  /** Undefined: no answer in this way, and nothing was done. The front door then says why, or the operation runs as any other. */
  readonly voerUit: (portaal: string, hash: string, sessie: Buffer, verzoek: Kortverzoek, variabelen: Readonly<Record<string, unknown>>) => Promise<string | undefined>;
}

/** Several as one: the first that knows the operation. */
export const eerste = (paden: readonly Kortpad[]): Kortpad => ({
  vind: (portaal, hash) => paden.map((pad) => pad.vind(portaal, hash)).find((naam) => naam !== undefined),
  voerUit: (portaal, hash, ...rest) => paden.find((pad) => pad.vind(portaal, hash) !== undefined)?.voerUit(portaal, hash, ...rest) ?? Promise.resolve(undefined),
});

export interface Kortpaddelen {
  readonly herkomst: URL;
  readonly kortpad: Kortpad;
  readonly sessies: Pick<Sessies, 'sleutel' | 'persoonVan'>;
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

const PLAT = /^application\/json(; ?charset=utf-8)?$/i;
const MEESTE_BYTES = 100_000;

/** A POST of a plain body of a known, small length, by somebody with a session: what is anything else is left to express unread. */
const komtInAanmerking = ({ method, url, headers }: IncomingMessage): boolean => {
  const lengte = Number(headers['content-length']);
  return method === 'POST' && url === '/graphql' && lengte > 0 && lengte <= MEESTE_BYTES && headers['content-encoding'] === undefined
    && PLAT.test(headers['content-type'] ?? '') && typeof headers['bv-portaal'] === 'string' && headers.cookie !== undefined;
};

const ontleed = (lichaam: string): unknown => {
  try {
    return JSON.parse(lichaam) as unknown;
  } catch {
    return undefined;
  }
};

const leesLichaam = (verzoek: IncomingMessage, klaar: (lichaam: string) => void): void => {
  const delen: Buffer[] = [];
  verzoek.on('data', (deel: Buffer) => delen.push(deel));
  verzoek.once('end', () => klaar((delen.length === 1 && delen[0] ? delen[0] : Buffer.concat(delen)).toString()));
};

/**
 * In front of express: what can be answered in one statement is, and everything else, also whatever goes wrong here, goes on to `app`
 * as if it came straight from the network, with its body read. The same checks, headers, measurement and log line as behind it.
 */
export const metKortPad = (app: RequestListener, { herkomst, kortpad, sessies, meting, log }: Kortpaddelen): RequestListener => {
  const vast = Object.entries(vasteKopregels(herkomst)).flat();

  const behandel = (verzoek: IncomingMessage, antwoord: ServerResponse, tekst: string): void => {
    const lichaam = ontleed(tekst);
    const verder = (): void => {
      // Where the body parser leaves a body that was read before it.
      app(Object.assign(verzoek, { body: lichaam }), antwoord);
    };
    const portaal = verzoek.headers['bv-portaal'] as string;
    const vraag = vraagUit(lichaam);
    const operatie = vraag && kortpad.vind(portaal, vraag.hash);
    const soort = soortVoor(verzoek.headers.accept);
    const sessie = sessies.sleutel(verzoek.headers.cookie);
    // Who asks as another than this session's person is refused by the front door; it also looks up whose it is.
    const persoon = verzoek.headers['bv-persoon'];
    const isZelf = persoon === undefined || (sessie && sessies.persoonVan(sessie) === persoon);
    if (!vraag || operatie === undefined || soort === null || !sessie || !isZelf) {
      verder();
      return;
    }
    const { verzoekId, binnen, rondAf } = volgVerzoek(log, meting);
    const { traceparent } = verzoek.headers;
    const begin = performance.now();
    const geef = (status: number, inhoud: string, ...extra: readonly string[]): void => {
      antwoord.once('close', () => rondAf({ methode: 'POST', route: '/graphql', operatie: `${portaal}/${operatie}`, status: antwoord.statusCode }));
      antwoord.writeHead(status, ['X-Request-Id', verzoekId, ...vast, ...extra, 'Content-Type', soort, 'Content-Length', String(Buffer.byteLength(inhoud))]).end(inhoud);
      meting.operatie({ portaal, operatie, uitkomst: status === 200 ? 'goed' : 'fout' }, (performance.now() - begin) / 1000);
    };
    const kort = { verzoekId, traceparent: typeof traceparent === 'string' ? traceparent : undefined };
    binnen(async () => kortpad.voerUit(portaal, vraag.hash, sessie, kort, vraag.variabelen)).then(
      (uit) => {
        if (uit === undefined) {
          verder();
          return;
        }
        geef(200, uit);
      },
      (fout: unknown) => {
        // The ordinary path still answers, or knows how to say what is the matter. A function that is broken would show only as slowness.
        log.waarschuwing('niet in één opdracht beantwoord', { operatie, verzoekId, ...foutvelden(fout) });
        // What lasted too long or found no room would do so again, and keep a connection from others meanwhile.
        const code = databasefout(fout);
        if (code === 'DATABASE_TRAAG' || code === 'DATABASE_VOL') geef(statusVan(code), JSON.stringify(foutlichaam(code)), ...Object.entries(OPNIEUW_NA).flat());
        else verder();
      },
    );
  };

  return (verzoek, antwoord) => {
    if (komtInAanmerking(verzoek) && isEigenHerkomst(verzoek, herkomst.origin)) leesLichaam(verzoek, (tekst) => behandel(verzoek, antwoord, tekst));
    else app(verzoek, antwoord);
  };
};
