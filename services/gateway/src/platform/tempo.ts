import { createHmac } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { RequestHandler } from 'express';
import type { Pool } from 'pg';
import { Aanvraagfout } from './fout.js';
import type { Sessies } from './sessie.js';

export interface Tempo {
  /** Whether this sender may send now; counts the attempt. */
  readonly mag: (afzender: string) => Promise<boolean>;
}

export interface Tempogrenzen {
  /** What is counted: each has its own counters. */
  readonly wat: string;
  readonly perAfzender: number;
  readonly samen: number;
  readonly minuten: number;
}

// All in one statement and in one order, so that two gateways never wait for each other; what is over goes with it.
const TEL = `with weg as (delete from proces.tempo where sleutel in (select o.sleutel from proces.tempo o where o.vervalt_op < now() limit 100 for update skip locked))
  insert into proces.tempo as t (sleutel, aantal, vervalt_op) select s, $3, $2 from unnest($1::bytea[]) with ordinality as u (s, plaats) order by plaats
  on conflict (sleutel) do update set aantal = t.aantal + excluded.aantal returning sleutel, aantal`;

/** A while in which is counted: its number, and what was refused in it already. */
class Venster {
  readonly dicht = new Set<string>();

  constructor(
    readonly nummer: number,
    private readonly duurMs: number,
  ) {}

  get einde(): Date {
    return new Date((this.nummer + 1) * this.duurMs);
  }
}

const vensters = (minuten: number, nu: () => number): (() => Venster) => {
  const duurMs = minuten * 60_000;
  let huidig = new Venster(-1, duurMs);
  return () => {
    const nummer = Math.floor(nu() / duurMs);
    if (huidig.nummer !== nummer) huidig = new Venster(nummer, duurMs);
    return huidig;
  };
};

/** Counts over all gateways. A name is kept as a keyed hash that is another one in each window: who reads the database learns no address and no session. */
const maakTeller = (pool: Pool, geheim: string, wat: string) => ({
  sleutel: ({ nummer }: Venster, wie: string): Buffer => createHmac('sha256', geheim).update(`tempo\n${wat}\n${String(nummer)}\n${wie}`).digest(),

  tel: async (sleutels: readonly Buffer[], { einde }: Venster, aantal: number): Promise<readonly { readonly sleutel: Buffer; readonly aantal: number }[]> =>
    (await pool.query<{ sleutel: Buffer; aantal: number }>(TEL, [sleutels, einde, aantal])).rows,
});

/**
 * How often one address, and everybody together, may send in a while, over all gateways. Who was refused is not counted again in this window, so
 * that a flood does not reach the database. Behind a proxy every sender has the address of the proxy, and then the limit for all is the one that
 * counts. Errors: those of the database.
 */
export function maakTempo(pool: Pool, geheim: string, { wat, perAfzender, samen, minuten }: Tempogrenzen, nu: () => number = Date.now): Tempo {
  const teller = maakTeller(pool, geheim, wat);
  const venster = vensters(minuten, nu);
  return {
    mag: async (afzender) => {
      const nuVenster = venster();
      const [alle, eigen] = ['samen', `van ${afzender}`].map((wie) => teller.sleutel(nuVenster, wie)) as [Buffer, Buffer];
      if ([alle, eigen].some((sleutel) => nuVenster.dicht.has(sleutel.toString('hex')))) return false;
      const over = (await teller.tel([eigen, alle], nuVenster, 1)).filter(({ sleutel, aantal }) => aantal > (sleutel.equals(alle) ? samen : perAfzender));
      for (const { sleutel } of over) nuVenster.dicht.add(sleutel.toString('hex'));
      return over.length === 0;
    },
  };
}

const SESSIEMINUTEN = 1;
/** A gateway tells the others of a session after each so many tenths of the limit: who works as people do is never written down. */
const STAPPEN = 10;

export interface Sessietempo {
  /** Counts a request of this session. Undefined: it may go on; otherwise in how many seconds it may again. Errors: those of the database, only when it counts there. */
  readonly tel: (sessie: Buffer) => number | undefined | Promise<number | undefined>;
}

/**
 * How many requests one session may make in a minute, over all gateways. Each counts by itself and adds its count to that of the others in steps of a
 * tenth of the limit, so that an ordinary reader costs no statement; between `n` gateways at most `n` tenths more pass than the limit says.
 */
export function maakSessietempo(pool: Pool, geheim: string, perMinuut: number, nu: () => number = Date.now): Sessietempo {
  const teller = maakTeller(pool, geheim, 'sessie');
  const venster = vensters(SESSIEMINUTEN, nu);
  const stap = Math.max(1, Math.floor(perMinuut / STAPPEN));
  let geteld = { van: venster(), per: new Map<string, number>() };
  const wacht = ({ einde }: Venster): number => Math.max(1, Math.ceil((einde.getTime() - nu()) / 1000));

  const deel = async (van: Venster, sessie: string): Promise<number | undefined> => {
    const [rij] = await teller.tel([teller.sleutel(van, sessie)], van, stap);
    if (rij === undefined || rij.aantal < perMinuut) return undefined;
    van.dicht.add(sessie);
    return rij.aantal > perMinuut ? wacht(van) : undefined;
  };

  return {
    tel: (sleutel) => {
      const van = venster();
      if (geteld.van !== van) geteld = { van, per: new Map() };
      const sessie = sleutel.toString('hex');
      if (van.dicht.has(sessie)) return wacht(van);
      const aantal = (geteld.per.get(sessie) ?? 0) + 1;
      geteld.per.set(sessie, aantal);
      return aantal % stap === 0 ? deel(van, sessie) : undefined;
    },
  };
}

/** What reads or writes; the parts of a screen itself are not counted. */
const GETELD = /^\/(?:graphql|document)\b/;
const teSnel = new WeakMap<IncomingMessage, number>();

export interface Tempodelen {
  readonly sessies: Pick<Sessies, 'sleutel'>;
  readonly tempo: Sessietempo;
  /** Answers as fast as it can. */
  readonly snel: RequestListener;
  /** Knows how to refuse, with `weigerTeSnel` in it. */
  readonly app: RequestListener;
}

/** Before all else: a session that asks too much is answered by `app`, which refuses it. Counting that fails refuses nobody: the request itself will say what is the matter. */
export const metTempo =
  ({ sessies, tempo, snel, app }: Tempodelen): RequestListener =>
  (verzoek, antwoord) => {
    const sleutel = GETELD.test(verzoek.url ?? '') ? sessies.sleutel(verzoek.headers.cookie) : undefined;
    const verder = (seconden: number | undefined): void => {
      if (seconden === undefined) {
        snel(verzoek, antwoord);
        return;
      }
      teSnel.set(verzoek, seconden);
      app(verzoek, antwoord);
    };
    const geteld = sleutel && tempo.tel(sleutel);
    if (geteld instanceof Promise) void geteld.catch(() => undefined).then(verder);
    else verder(geteld);
  };

export const weigerTeSnel: RequestHandler = (verzoek, antwoord, verder) => {
  const seconden = teSnel.get(verzoek);
  if (seconden !== undefined) {
    antwoord.set('Retry-After', String(seconden));
    throw new Aanvraagfout('TE_SNEL');
  }
  verder();
};
