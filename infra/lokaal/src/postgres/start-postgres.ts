import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { Client } from 'pg';
import { beeindig } from '../proces/leeft.js';
import { wachtTot } from '../wacht-tot.js';
import { vindVrijePoort } from '../vrije-poort.js';
import { haalCluster, type Cluster } from './cluster.js';
import { haalGebruiker } from './gebruiker.js';
import { instellingen } from './instellingen.js';
import { vindLevendeServer } from './levende-server.js';
import { vindProgramma } from './programma.js';

export interface Postgres {
  /** Address for the superuser, with password: for migrations, never for the gateway. */
  readonly beheerUrl: string;
  readonly poort: number;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

const BINNEN_MS = 30_000;

const antwoordt = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const wachtOpAntwoord = async (url: string, leeftNog: () => boolean, cluster: Cluster): Promise<void> => {
  await wachtTot(async () => (await antwoordt(url)) || !leeftNog(), BINNEN_MS);
  if (leeftNog() && (await antwoordt(url))) return;
  const laatste = readFileSync(cluster.logboek, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
  throw new Error(`PostgreSQL start niet in ${cluster.map}:\n${laatste}`);
};

export interface Postgreswens {
  readonly datamap: string;
  /** Trades safety of data for speed. */
  readonly tijdelijk: boolean;
  /** Where it must listen; without it any free port. */
  readonly poort?: number;
  /** Settings beside the usual ones, for archiving or restoring. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** Starts PostgreSQL in a folder, or takes over the one that still runs there. */
export const startPostgres = async ({ datamap, tijdelijk, poort: gewenst, extra }: Postgreswens): Promise<Postgres> => {
  const programma = vindProgramma();
  const gebruiker = haalGebruiker();
  const cluster = haalCluster(datamap, programma, gebruiker, tijdelijk);
  const urlOp = (poort: number): string => `postgres://postgres:${cluster.wachtwoord}@127.0.0.1:${poort}/postgres`;
  const maak = (pid: number, poort: number): Postgres => ({
    beheerUrl: urlOp(poort),
    poort,
    pid,
    // SIGINT is PostgreSQL's fast shutdown: it ends sessions and keeps what was committed.
    stop: () => beeindig(pid, 'SIGINT', BINNEN_MS),
  });

  const levend = vindLevendeServer(cluster.map);
  if (levend) {
    await wachtOpAntwoord(urlOp(levend.poort), () => vindLevendeServer(cluster.map) !== undefined, cluster);
    return maak(levend.pid, levend.poort);
  }

  const poort = gewenst ?? (await vindVrijePoort());
  const log = openSync(cluster.logboek, 'a', 0o600);
  // Its own process group: a Ctrl-C must reach the gateway first and PostgreSQL last.
  const kind: ChildProcess = spawn(programma.postgres, ['-D', cluster.map, ...instellingen(poort, programma, tijdelijk, extra)], {
    ...gebruiker,
    cwd: datamap,
    detached: true,
    stdio: ['ignore', log, log],
    env: {},
  });
  closeSync(log);
  kind.unref();
  await wachtOpAntwoord(urlOp(poort), () => kind.exitCode === null && kind.signalCode === null, cluster);
  if (kind.pid === undefined) throw new Error('PostgreSQL kreeg geen procesnummer');
  return maak(kind.pid, poort);
};
