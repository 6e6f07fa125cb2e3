import { createHmac } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { SecureContext } from 'node:tls';
import { Client, type ClientConfig, Pool, type PoolClient, type QueryConfig, type QueryResultRow } from 'pg';
import type { Databasebewijs } from './databasebewijs.js';
import { isVerbindingsfout } from './databasefout.js';
import { Aanvraagfout } from './fout.js';

export type Rol = 'lezer' | 'schrijver' | 'proces' | 'toezicht' | 'sturing' | 'meekijker';
export type Pools = Readonly<Record<Rol, Pool>>;

export interface Databasetoegang {
  readonly database: URL;
  readonly geheim: string;
  /** Files to log in with, or to know the server by; without them a password and the usual authorities. */
  readonly bewijs?: Databasebewijs | undefined;
}

// More statements at once than this many for each core only push each other's plans and rows out of the caches: with twelve on two cores a
// dossier cost half as much again as with six. Together well under PostgreSQL's default of 100, so that three gateways fit.
const PER_KERN = 3;
const GROOTTE: Readonly<Record<Rol, number>> = { lezer: Math.min(12, PER_KERN * availableParallelism()), schrijver: 6, proces: 6, toezicht: 2, sturing: 2, meekijker: 2 };
const WACHT_MS = [100, 300, 900] as const;
// Who waited this long for a connection is told so: all of them are in use, or nobody answers. PostgreSQL that starts again is back sooner.
const GEDULD_MS = 4000;

/** Name of the login role in PostgreSQL. */
export const rolnaam = (rol: Rol): string => `bv_${rol}`;

/** Password of a login role (`bv_lezer` …); the migration sets the same, so that no password is kept anywhere. */
export const rolwachtwoord = (geheim: string, rol: string): string => createHmac('sha256', geheim).update(`rol:${rol}`).digest('hex');

interface Tls {
  readonly ssl?: { readonly rejectUnauthorized: true; readonly minVersion: 'TLSv1.2'; readonly secureContext?: SecureContext };
}

/**
 * With `?sslmode=verify-full` only over TLS, to a server whose certificate is right; an authority of one's own comes with NODE_EXTRA_CA_CERTS,
 * or alone with BV_DATABASE_CA. The files are read when a connection is made, and not when the pool is.
 */
export const tlsVan = ({ database, bewijs }: Pick<Databasetoegang, 'database' | 'bewijs'>): Tls => {
  if (database.searchParams.get('sslmode') !== 'verify-full') return {};
  const ssl = { rejectUnauthorized: true, minVersion: 'TLSv1.2' } as const;
  return { ssl: bewijs ? { ...ssl, get secureContext() { return bewijs.context(); } } : ssl };
};

const verbinding = ({ database, geheim, bewijs }: Databasetoegang, rol: Rol): ClientConfig => ({
  host: database.hostname,
  port: Number(database.port || '5432'),
  database: decodeURIComponent(database.pathname.slice(1)),
  user: rolnaam(rol),
  password: rolwachtwoord(geheim, rolnaam(rol)),
  application_name: 'bv-gateway',
  connectionTimeoutMillis: 3000,
  keepAlive: true,
  ...tlsVan({ database, bewijs }),
});

/** A broken idle connection is dropped; the next request makes a new one. */
export const maakPool = (toegang: Databasetoegang, rol: Rol, opVerbindingsfout: (fout: Error) => void): Pool => {
  const pool = new Pool({
    ...verbinding(toegang, rol),
    max: GROOTTE[rol],
    // One plan for a statement, made once on a connection: with thirty lists in a dossier planning costs more than reading.
    options: '-c plan_cache_mode=force_generic_plan',
    // A new connection plans everything anew, some 20 ms for a dossier: who opens one after a cup of coffee should not wait for that.
    idleTimeoutMillis: 15 * 60_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 15_000,
  });
  // Without these listeners, PostgreSQL going down would end the process; the second is for a connection in use.
  pool.on('error', opVerbindingsfout);
  pool.on('connect', (client) => client.on('error', opVerbindingsfout));
  return pool;
};

/** One pool per role. */
export const maakPools = (toegang: Databasetoegang, opVerbindingsfout: (fout: Error) => void = () => undefined): Pools => {
  const maak = (rol: Rol): Pool => maakPool(toegang, rol, opVerbindingsfout);
  return { lezer: maak('lezer'), schrijver: maak('schrijver'), proces: maak('proces'), toezicht: maak('toezicht'), sturing: maak('sturing'), meekijker: maak('meekijker') };
};

/** A connection of its own, for LISTEN. */
export const maakLosseClient = (toegang: Databasetoegang, rol: Rol): Client => new Client(verbinding(toegang, rol));

export const sluitPools = async (pools: Pools): Promise<void> => {
  await Promise.all(Object.values(pools).map((pool) => pool.end()));
};

const nietBereikbaar = (oorzaak: unknown): Aanvraagfout => Object.assign(new Aanvraagfout('DATABASE_NIET_BEREIKBAAR'), { cause: oorzaak });

const pauze = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms));

/**
 * Runs `werk` on a connection. Getting one is tried again while PostgreSQL comes back; `werk` itself only when `herhaalbaar`
 * (it only reads, or is idempotent), because a write may have been committed before the line broke.
 * @throws Aanvraagfout DATABASE_NIET_BEREIKBAAR
 */
export const metVerbinding = async <T>(
  pool: Pool,
  werk: (client: PoolClient) => Promise<T>,
  { herhaalbaar = false }: { readonly herhaalbaar?: boolean } = {},
): Promise<T> => {
  const begin = performance.now();
  for (let poging = 0; ; poging += 1) {
    let client: PoolClient | undefined;
    let verbroken = false;
    try {
      client = await pool.connect();
      return await werk(client);
    } catch (fout) {
      if (!isVerbindingsfout(fout)) throw fout;
      verbroken = true;
      const wacht = WACHT_MS[poging];
      if (wacht === undefined || performance.now() - begin > GEDULD_MS || (client !== undefined && !herhaalbaar)) throw nietBereikbaar(fout);
      await pauze(wacht);
    } finally {
      client?.release(verbroken);
    }
  }
};

/** One statement that only reads, or that may safely run twice. */
export const vraag = async <R extends QueryResultRow>(pool: Pool, opdracht: QueryConfig): Promise<R[]> =>
  metVerbinding(pool, async (client) => (await client.query<R>(opdracht)).rows, { herhaalbaar: true });

const OPNIEUW_MS = 200;

/** At the start, when PostgreSQL may still be coming up after the same mishap: waits until it answers, at most `ms`. @throws what it said last */
export const wachtOpDatabase = async (pool: Pool, ms: number): Promise<void> => {
  const einde = performance.now() + ms;
  for (;;) {
    try {
      await vraag(pool, { text: 'select 1' });
      return;
    } catch (fout) {
      const isWeg = fout instanceof Aanvraagfout && fout.code === 'DATABASE_NIET_BEREIKBAAR';
      if (!isWeg || performance.now() > einde) throw fout;
      await pauze(OPNIEUW_MS);
    }
  }
};
