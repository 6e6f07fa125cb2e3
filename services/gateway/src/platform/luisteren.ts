import type { Client, Notification } from 'pg';
import { foutvelden, type Log } from './log.js';
import { maakWachtrij, type Wachtrij } from './wachtrij.js';

export interface Seintje {
  readonly partijId: string;
  /** null: nothing to read; work of this party went from one hand to another. */
  readonly berichtId: string | null;
}

export interface Luisteraar {
  /** Live ids for these parties. Ends when the line to PostgreSQL breaks: what passed meanwhile is unknown, so the reader must read again. */
  readonly berichten: (partijIds: readonly string[]) => AsyncIterableIterator<Seintje>;
  /** Calls `doe` when something was put in the outbox, and after every (re)connection. */
  readonly opUitbak: (doe: () => void) => void;
  readonly isVerbonden: () => boolean;
  readonly stop: () => Promise<void>;
}

const BERICHT = 'bv_bericht';
const UITBAK = 'bv_uitbak';
const WACHT_MS = [200, 500, 1000, 2000] as const;

interface Volger {
  readonly partijen: ReadonlySet<string>;
  readonly rij: Wachtrij<Seintje>;
}

const leesSeintje = (inhoud: string | undefined): Seintje | undefined => {
  try {
    const { partijId, berichtId } = JSON.parse(inhoud ?? '') as Partial<Seintje>;
    return typeof partijId === 'string' && (typeof berichtId === 'string' || berichtId === null) ? { partijId, berichtId } : undefined;
  } catch {
    return undefined;
  }
};

/** LISTEN on one connection of its own, made anew when it breaks. Every gateway hears what any gateway sends. */
export const maakLuisteraar = (maakClient: () => Client, log: Log): Luisteraar => {
  const volgers = new Set<Volger>();
  const uitbak = new Set<() => void>();
  let client: Client | undefined;
  let verbonden = false;
  let gestopt = false;
  let poging = 0;
  let wekker: NodeJS.Timeout | undefined;

  const ontvang = ({ channel, payload }: Notification): void => {
    if (channel === UITBAK) for (const doe of uitbak) doe();
    if (channel !== BERICHT) return;
    const seintje = leesSeintje(payload);
    if (seintje === undefined) return;
    for (const { partijen, rij } of volgers) if (partijen.has(seintje.partijId)) rij.duw(seintje);
  };

  const opnieuw = (vorige: Client): void => {
    if (client !== vorige || gestopt) return;
    client = undefined;
    if (verbonden) log.waarschuwing('luisteren onderbroken');
    verbonden = false;
    for (const { rij } of [...volgers]) rij.sluit();
    const wacht = WACHT_MS[Math.min(poging, WACHT_MS.length - 1)];
    poging += 1;
    wekker = setTimeout(() => void verbind(), wacht);
  };

  const verbind = async (): Promise<void> => {
    const nieuw = maakClient();
    client = nieuw;
    nieuw.on('error', () => opnieuw(nieuw));
    nieuw.on('end', () => opnieuw(nieuw));
    nieuw.on('notification', ontvang);
    try {
      await nieuw.connect();
      await nieuw.query(`listen ${BERICHT}; listen ${UITBAK}`);
      verbonden = true;
      poging = 0;
      log.info('luisteren begonnen');
      for (const doe of uitbak) doe();
    } catch (fout) {
      if (poging === 0) log.waarschuwing('luisteren lukt niet', foutvelden(fout));
      void nieuw.end().catch(() => undefined);
      opnieuw(nieuw);
    }
  };
  void verbind();

  return {
    berichten: (partijIds) => {
      const volger: Volger = { partijen: new Set(partijIds), rij: maakWachtrij<Seintje>(() => volgers.delete(volger)) };
      volgers.add(volger);
      return volger.rij;
    },
    opUitbak: (doe) => {
      uitbak.add(doe);
    },
    isVerbonden: () => verbonden,
    stop: async () => {
      gestopt = true;
      verbonden = false;
      clearTimeout(wekker);
      for (const { rij } of [...volgers]) rij.sluit();
      await client?.end().catch(() => undefined);
    },
  };
};
