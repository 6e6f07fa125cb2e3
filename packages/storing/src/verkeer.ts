import { setTimeout as pauze } from 'node:timers/promises';

/** What one request was answered with; `storing` is a connection that broke or an answer that did not come. */
export interface Antwoord {
  readonly status: number | 'storing';
  readonly verzoekId: string;
  readonly inhoud: unknown;
}

/** How often each status was answered, and what should never have been. */
export class Teller {
  readonly standen = new Map<number | 'storing', number>();
  readonly fouten: string[] = [];

  tel({ status, inhoud }: Antwoord): void {
    this.standen.set(status, (this.standen.get(status) ?? 0) + 1);
    // While something is down a 503 that says so is right; a 500 is a fault, and so is any refusal of a write that is allowed.
    if (status === 'storing' || status === 200) return;
    if (status !== 503 || !JSON.stringify(inhoud).includes('DATABASE_NIET_BEREIKBAAR')) this.fouten.push(`${String(status)} ${JSON.stringify(inhoud)}`.slice(0, 300));
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
  try {
    const antwoord = await fetch(`${adres}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'bv-portaal': 'duo', cookie, origin: adres },
      body: JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
      signal: AbortSignal.timeout(LANGST_MS),
    });
    const verzoekId = antwoord.headers.get('x-request-id') ?? '';
    return { status: antwoord.status, verzoekId, inhoud: await antwoord.json() };
  } catch {
    return { status: 'storing', verzoekId: '', inhoud: null };
  }
}

const OPNIEUW_MS = 60;

interface Uitkomst {
  readonly gelukt: boolean;
  readonly id: string;
  readonly versie: number | null;
}

const uitkomstIn = (inhoud: unknown): Uitkomst | undefined => {
  const data = (inhoud as { data?: Record<string, Uitkomst | string> | null } | null)?.data;
  return Object.values(data ?? {}).find((deel): deel is Uitkomst => typeof deel === 'object');
};

/** Sends a command with one key until it is answered: what a screen does when the line breaks. Undefined when it was refused, or the run ends. */
export async function verstuur(werker: Werker, hash: string, invoer: Readonly<Record<string, unknown>>, teller: Teller, sleutel: string): Promise<Uitkomst | undefined> {
  for (;;) {
    const antwoord = await stel(werker, hash, { invoer, sleutel });
    teller.tel(antwoord);
    const uitkomst = antwoord.status === 200 ? uitkomstIn(antwoord.inhoud) : undefined;
    if (uitkomst?.gelukt) return uitkomst;
    if (antwoord.status !== 'storing' && antwoord.status !== 503) {
      teller.fouten.push(`geweigerd: ${JSON.stringify(antwoord.inhoud).slice(0, 300)}`);
      return undefined;
    }
    await pauze(OPNIEUW_MS);
  }
}
