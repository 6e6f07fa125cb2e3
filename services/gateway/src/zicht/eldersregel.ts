import { KOLOMMEN, type Verzegeld } from './zegel.js';

/** A sealed line as it goes elsewhere: with what is here, anybody can compute the chain again. */
export interface Eldersregel {
  /** The number of the seal: the same line always has the same, so what came twice can be told. */
  readonly plek: string;
  readonly vorige: string;
  readonly hash: string;
  /** Null when the line was gone before it was sent: then the seal says that it was there. */
  readonly regel: Verzegeld | null;
}

const tekst = (key: string, stringValue: string) => ({ key, value: { stringValue } });

/** `1796000000.123456` in nanoseconds. */
function nanoseconden(op: string | null | undefined): string {
  const [heel = '0', deel = ''] = (op ?? '0').split('.');
  return `${heel}${deel.padEnd(9, '0').slice(0, 9)}`;
}

/** The body of one request to a collector: OTLP logs over HTTP, in JSON; each line is one record, as JSON text. */
export const alsOtlpLog = (regels: readonly Eldersregel[]): string =>
  JSON.stringify({
    resourceLogs: [{
      resource: { attributes: [tekst('service.name', 'blijvend-veilig-gateway')] },
      scopeLogs: [{
        scope: { name: 'toegangslog' },
        logRecords: regels.map((regel) => ({ timeUnixNano: nanoseconden(regel.regel?.op), severityNumber: 9, body: { stringValue: JSON.stringify(regel) }, attributes: [tekst('bv.plek', regel.plek)] })),
      }],
    }],
  });

const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string';
const isObject = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null;
const isVerzegeld = (waarde: unknown): waarde is Verzegeld =>
  isObject(waarde) && Object.keys(KOLOMMEN).every((kolom) => waarde[kolom] === null || isTekst(waarde[kolom])) && Object.keys(waarde).every((kolom) => kolom in KOLOMMEN);

function alsEldersregel(waarde: unknown): Eldersregel | undefined {
  if (!isObject(waarde)) return undefined;
  const { plek, vorige, hash, regel } = waarde;
  if (!isTekst(plek) || !/^\d{1,19}$/.test(plek) || !isTekst(vorige) || !isTekst(hash) || !(regel === null || isVerzegeld(regel))) return undefined;
  return { plek, vorige, hash, regel };
}

interface Otlplog {
  readonly resourceLogs: { scopeLogs?: { logRecords?: { body?: { stringValue?: string } }[] }[] }[];
}

const isOtlplog = (waarde: unknown): waarde is Otlplog => isObject(waarde) && Array.isArray(waarde['resourceLogs']);

function ontleed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What one line of a received file holds: a line itself, or a request as a collector keeps it; undefined where something is not ours. */
export function leesOntvangen(json: string): (Eldersregel | undefined)[] {
  const waarde = ontleed(json);
  if (!isOtlplog(waarde)) return [alsEldersregel(waarde)];
  const records = waarde.resourceLogs.flatMap(({ scopeLogs = [] }) => scopeLogs.flatMap(({ logRecords = [] }) => logRecords));
  return records.map(({ body }) => alsEldersregel(ontleed(body?.stringValue ?? '')));
}
