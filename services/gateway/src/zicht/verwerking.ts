import { createHash } from 'node:crypto';
import { doelNaam } from '@bv/begrippen';
import { isDoel } from './doel.js';
import { sleutelbos } from './sleutelbos.js';

/** Of a line of the access log only what a processing log may know: not who looked, in which capacity or from which organisation. */
export interface Verwerkingsregel {
  readonly id: string;
  /** Microseconds since 1970, as text. */
  readonly op: string;
  readonly operatie: string;
  readonly doel: string;
  readonly actie: string;
  readonly uitkomst: string;
  readonly verzoek_id: string;
  readonly casus_id: string;
  readonly gezinsleden: readonly string[];
}

interface Kenmerk {
  readonly key: string;
  readonly value: { readonly stringValue: string };
}

/** A span in the JSON of OTLP. */
export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly Kenmerk[];
  readonly status: { readonly code: number };
}

const INTERN = 1;
const OK = 1;
const FOUT = 2;

const VERWERKING = 'urn:blijvend-veilig:verwerking:';

/** The activity in `docs/verwerkingsregister.md` to which an operation belongs: that of its purpose. */
export const verwerkingsactiviteit = (doel: string): string => `${VERWERKING}${(isDoel(doel) ? doel : 'ALGEMEEN').toLowerCase().replaceAll('_', '-')}`;

export const verwerkingsactiviteiten: readonly string[] = Object.keys(doelNaam).map(verwerkingsactiviteit);

/** The same person has the same pseudonym in every line, and without the key nobody can tell who it is. */
export const pseudoniem = (id: string): string => sleutelbos().hash('betrokkene', id);

const SPOOR = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/;

/** The number of a request with the trace it came with (W3C Trace Context), as it stands in the log: `number` or `number.trace.parent`. */
export function metSpoor(verzoekId: string, traceparent: string | undefined): string {
  const [, spoor, ouder] = SPOOR.exec(traceparent ?? '') ?? [];
  const geldig = spoor !== undefined && ouder !== undefined && !/^0+$/.test(spoor) && !/^0+$/.test(ouder);
  return geldig ? `${verzoekId}.${spoor}.${ouder}` : verzoekId;
}

/** A request that came in no trace is one of its own: the number of a request is as long as that of a trace. */
function spoorVan(verzoek: string): string {
  const kaal = verzoek.replaceAll('-', '');
  return /^[0-9a-f]{32}$/.test(kaal) ? kaal : createHash('sha256').update(verzoek).digest('hex').slice(0, 32);
}

const kenmerk = (key: string, stringValue: string): Kenmerk => ({ key, value: { stringValue } });

/** One span per person of the family that was in the answer; when none was, one for the family. The same line gives the same spans: what is sent twice can be told. */
export function spansVan(regel: Verwerkingsregel): Span[] {
  const [verzoek = '', spoor = spoorVan(verzoek), ouder] = regel.verzoek_id.split('.');
  const betrokkenen = regel.gezinsleden.length > 0 ? regel.gezinsleden.map((id) => ['gezinslid', id] as const) : [['gezin', regel.casus_id] as const];
  return betrokkenen.map(([soort, id]) => ({
    traceId: spoor,
    spanId: createHash('sha256').update(`${regel.id}|${id}`).digest('hex').slice(0, 16),
    ...(ouder === undefined ? {} : { parentSpanId: ouder }),
    name: regel.operatie,
    kind: INTERN,
    startTimeUnixNano: `${regel.op}000`,
    endTimeUnixNano: `${regel.op}000`,
    attributes: [
      kenmerk('dpl.core.processing_activity_id', verwerkingsactiviteit(regel.doel)),
      kenmerk('dpl.core.data_subject_id', pseudoniem(id)),
      kenmerk('dpl.core.data_subject_id_type', soort),
      kenmerk('bv.actie', regel.actie),
    ],
    status: { code: regel.uitkomst === 'GEWEIGERD' ? FOUT : OK },
  }));
}

/** The body of one request to a collector: OTLP over HTTP, in JSON. */
export const alsOtlp = (spans: readonly Span[]): string =>
  JSON.stringify({
    resourceSpans: [{
      resource: { attributes: [kenmerk('service.name', 'blijvend-veilig-gateway')] },
      scopeSpans: [{ scope: { name: 'logboek-dataverwerkingen' }, spans }],
    }],
  });
