import { context, type Span, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, type SpanExporter, TraceIdRatioBasedSampler, TracerProvider } from '@opentelemetry/sdk-trace';
import type { ClientBase, Pool } from 'pg';

/** Where traces go (OTLP/HTTP), and of how many requests. */
export interface Sporen {
  readonly adres: URL;
  /** From 0 to 1. */
  readonly deel: number;
  /** The only authority that the receiver may prove itself with, PEM; undefined: the public ones. */
  readonly ca: string | undefined;
}

/** All that a trace says besides names of operations, addresses and statements; the collector keeps nothing else. Nothing about people. */
export const SPOORKENMERKEN = ['bv.rol', 'bv.verzoek', 'db.response.status_code', 'db.system.name', 'http.request.method', 'http.response.status_code', 'http.route'] as const;

type Kenmerken = Readonly<Partial<Record<(typeof SPOORKENMERKEN)[number], string | number>>>;

// Without a provider this tracer does nothing, and costs as good as nothing.
const tracer = (): Tracer => trace.getTracer('bv-gateway');

export const naarCollector = ({ adres, ca }: Pick<Sporen, 'adres' | 'ca'>): SpanExporter =>
  new OTLPTraceExporter({ url: adres.href, timeoutMillis: 2000, ...(ca !== undefined && { httpAgentOptions: { ca, minVersion: 'TLSv1.2' as const } }) });

/**
 * Starts to follow requests and their statements. Which ones is chosen here: a trace that the caller is in counts for nothing, or anybody could have
 * all of them followed. Errors of the receiver lose traces, and nothing else.
 */
export const startSporen = (deel: number, naar: SpanExporter): { readonly stop: () => Promise<void> } => {
  const voorziening = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'bv-gateway' }),
    sampler: new TraceIdRatioBasedSampler(deel),
    spanProcessors: [new BatchSpanProcessor({ exporter: naar })],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(voorziening);
  return {
    stop: async () => {
      // What could not be sent any more is lost.
      await voorziening.shutdown().catch(() => undefined);
      trace.disable();
      context.disable();
    },
  };
};

export interface Verzoekspoor {
  /** What is done in here belongs to this request. */
  readonly binnen: <T>(doe: () => T) => T;
  readonly eindig: (naam: string, kenmerken: Kenmerken, isMislukt: boolean) => void;
}

const sluit = (spoor: Span, isMislukt: boolean): void => {
  if (isMislukt) spoor.setStatus({ code: SpanStatusCode.ERROR });
  spoor.end();
};

export const beginVerzoekspoor = (): Verzoekspoor => {
  const spoor = tracer().startSpan('verzoek', { kind: SpanKind.SERVER, root: true });
  return {
    binnen: (doe) => context.with(trace.setSpan(context.active(), spoor), doe),
    eindig: (naam, kenmerken, isMislukt) => {
      spoor.updateName(naam).setAttributes(kenmerken);
      sluit(spoor, isMislukt);
    },
  };
};

/** The name of a named statement, else its first word: never its text, and never a value. */
const naamVan = (vraag: unknown): string => {
  const { name, text } = (typeof vraag === 'string' ? { text: vraag } : (vraag ?? {})) as { name?: unknown; text?: unknown };
  return typeof name === 'string' ? name : (/^\s*([a-z]+)/i.exec(String(text))?.[1]?.toLowerCase() ?? 'sql');
};

type Query = (...delen: unknown[]) => unknown;

const volgQuery =
  (eigen: Query, rol: string): Query =>
  (...delen) => {
    if (trace.getActiveSpan()?.isRecording() !== true) return eigen(...delen);
    const attributes: Kenmerken = { 'db.system.name': 'postgresql', 'bv.rol': rol };
    const spoor = tracer().startSpan(`sql ${naamVan(delen[0])}`, { kind: SpanKind.CLIENT, attributes });
    const klaar = (fout: unknown): void => {
      const { code } = (fout ?? {}) as { code?: unknown };
      if (typeof code === 'string') spoor.setAttributes({ 'db.response.status_code': code } satisfies Kenmerken);
      sluit(spoor, fout != null);
    };
    const terug = delen.at(-1);
    if (typeof terug === 'function') {
      const metEinde = (fout: unknown, ...uit: unknown[]): void => {
        klaar(fout);
        (terug as Query)(fout, ...uit);
      };
      return eigen(...delen.slice(0, -1), metEinde);
    }
    const antwoord = eigen(...delen);
    if (antwoord instanceof Promise) antwoord.then(() => klaar(null), klaar);
    else spoor.end();
    return antwoord;
  };

/** From now on each statement of this pool that belongs to a followed request is a part of its trace. */
export const volgPool = (pool: Pool, rol: string): void => {
  pool.on('connect', (client: ClientBase) => {
    client.query = volgQuery(client.query.bind(client), rol) as typeof client.query;
  });
};
