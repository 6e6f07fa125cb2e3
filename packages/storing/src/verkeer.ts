import { setTimeout as pauze } from 'node:timers/promises';

/** What one request was answered with; `storing` is a connection that broke or an answer that did not come. */
export interface Antwoord {
  readonly status: number | 'storing';
  readonly verzoekId: string;
  readonly inhoud: unknown;
  readonly ms: number;
  readonly opnieuwNa: string | null;
}

/** How often each status was answered, and what should never have been. */
export class Teller {
  readonly standen = new Map<number | 'storing', number>();
  /** How often each of these was the reason of a 503. */
  readonly redenen = new Map<string, number>();
  readonly fouten: string[] = [];
  /** The longest wait for an answer, whatever it was (ms). */
  langst = 0;

  tel({ status, inhoud, ms, opnieuwNa }: Antwoord): void {
    this.standen.set(status, (this.standen.get(status) ?? 0) + 1);
    this.langst = Math.max(this.langst, ms);
    // While something is down a 503 that says so, and when to come back, is right; a 500 is a fault, and so is any refusal of a write that is allowed.
    if (status === 'storing' || status === 200) return;
    const reden = /"code":"([A-Z_]+)"/.exec(JSON.stringify(inhoud))?.[1];
    if (status === 503 && reden !== undefined && opnieuwNa !== null) this.redenen.set(reden, (this.redenen.get(reden) ?? 0) + 1);
    else this.fouten.push(`${String(status)} ${JSON.stringify(inhoud)}`.slice(0, 300));
  }
}

const LANGST_MS = 20_000;

export interface Werker {
  /** Which gateway the next request goes to. */
  readonly kies: () => string;
  readonly cookie: string;
}

/** A registered operation, as a screen sends it. */
export async function stel({ kies, cookie }: Werker, sha256Hash: string, variables: Readonly<Record<string, unknown>>): Promise<Antwoord> {
  const adres = kies();
  const begin = performance.now();
  try {
    const antwoord = await fetch(`${adres}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'bv-portaal': 'duo', cookie, origin: adres },
      body: JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
      signal: AbortSignal.timeout(LANGST_MS),
    });
    const verzoekId = antwoord.headers.get('x-request-id') ?? '';
    return { status: antwoord.status, verzoekId, inhoud: await antwoord.json(), ms: performance.now() - begin, opnieuwNa: antwoord.headers.get('retry-after') };
  } catch {
    return { status: 'storing', verzoekId: '', inhoud: null, ms: performance.now() - begin, opnieuwNa: null };
  }
}

const OPNIEUW_MS = 60;
/** Whoever gets no answer for so long stops: the product is not coming back. */
const GEDULD_MS = 90_000;

interface Uitkomst {
  readonly gelukt: boolean;
  readonly id: string;
  readonly versie: number | null;
}

const uitkomstIn = (inhoud: unknown): Uitkomst | undefined => {
  const data = (inhoud as { data?: Record<string, Uitkomst | string> | null } | null)?.data;
  return Object.values(data ?? {}).find((deel): deel is Uitkomst => typeof deel === 'object');
};

/** Sends a command with one key until it is answered: what a screen does when the line breaks. Undefined when it was refused, or nobody answers any more. */
export async function verstuur(werker: Werker, hash: string, invoer: Readonly<Record<string, unknown>>, teller: Teller, sleutel: string): Promise<Uitkomst | undefined> {
  const einde = performance.now() + GEDULD_MS;
  for (;;) {
    const antwoord = await stel(werker, hash, { invoer, sleutel });
    teller.tel(antwoord);
    const uitkomst = antwoord.status === 200 ? uitkomstIn(antwoord.inhoud) : undefined;
    if (uitkomst?.gelukt) return uitkomst;
    if (antwoord.status !== 'storing' && antwoord.status !== 503) {
      teller.fouten.push(`geweigerd: ${JSON.stringify(antwoord.inhoud).slice(0, 300)}`);
      return undefined;
    }
    if (performance.now() > einde) {
      teller.fouten.push('Het product kwam niet terug.');
      return undefined;
    }
    await pauze(OPNIEUW_MS);
  }
}
