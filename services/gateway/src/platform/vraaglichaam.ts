import { Aanvraagfout } from './fout.js';
import type { Vraagstelling } from './operaties.js';

export interface Vraaglichaam extends Vraagstelling {
  readonly variabelen: Readonly<Record<string, unknown>>;
}

const HASH = /^[0-9a-f]{64}$/;

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const weiger = (tekst: string): never => {
  throw new Aanvraagfout('ONGELDIGE_INVOER', tekst);
};

const tekstOfNiets = (waarde: unknown, naam: string): string | undefined =>
  waarde === undefined || waarde === null ? undefined : typeof waarde === 'string' ? waarde : weiger(`'${naam}' moet tekst zijn.`);

const objectOfNiets = (waarde: unknown, naam: string): Readonly<Record<string, unknown>> =>
  waarde === undefined || waarde === null ? {} : isObject(waarde) ? waarde : weiger(`'${naam}' moet een object zijn.`);

const leesHash = (extensies: Readonly<Record<string, unknown>>): string | undefined => {
  const vast = extensies['persistedQuery'];
  if (vast === undefined) return undefined;
  const hash = isObject(vast) ? vast['sha256Hash'] : undefined;
  return typeof hash === 'string' && HASH.test(hash) ? hash : weiger("'persistedQuery.sha256Hash' moet een SHA-256 zijn.");
};

/** PostgreSQL keeps no text with a NUL in it; somebody who sends one gets an answer, not a fault of the server. */
const heeftNul = (waarde: unknown): boolean =>
  typeof waarde === 'string' ? waarde.includes('\0') : typeof waarde === 'object' && waarde !== null && Object.values(waarde).some(heeftNul);

/** In a text of GraphQL it can also stand as an escape. */
const NUL_IN_VRAAG = /\0|\\u0000|\\u\{0+\}/;

const zonderNul = ({ tekst, variabelen, ...rest }: Vraaglichaam): Vraaglichaam =>
  (tekst !== undefined && NUL_IN_VRAAG.test(tekst)) || heeftNul(variabelen) ? weiger('De aanvraag bevat een teken dat niet bewaard kan worden.') : { tekst, variabelen, ...rest };

/** Reads a GraphQL-over-HTTP request; what has the wrong shape is refused by name. */
export const leesVraaglichaam = (lichaam: unknown): Vraaglichaam => {
  if (Array.isArray(lichaam)) weiger('Stel één vraag per aanvraag.');
  if (!isObject(lichaam)) return weiger('De aanvraag moet een JSON-object zijn.');
  return zonderNul({
    tekst: tekstOfNiets(lichaam['query'], 'query'),
    operatienaam: tekstOfNiets(lichaam['operationName'], 'operationName'),
    variabelen: objectOfNiets(lichaam['variables'], 'variables'),
    hash: leesHash(objectOfNiets(lichaam['extensions'], 'extensions')),
  });
};

const json = (waarde: unknown): unknown => {
  if (typeof waarde !== 'string') return undefined;
  try {
    return JSON.parse(waarde) as unknown;
  } catch {
    return weiger('De aanvraag bevat geen geldige JSON.');
  }
};

/** The same from a query string, as EventSource sends it. */
export const leesVraagadres = (vraag: Readonly<Record<string, unknown>>): Vraaglichaam =>
  leesVraaglichaam({ ...vraag, variables: json(vraag['variables']), extensions: json(vraag['extensions']) });
