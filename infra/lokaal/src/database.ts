import { join } from 'node:path';
import { archiefinstellingen } from './backup/archief.js';
import { vindBackupmap } from './backup/backupmap.js';
import { type Omgeving } from './environment.js';
import { haalDatabase } from './postgres/databases.js';
import { houdPostgres } from './postgres/houd-postgres.js';

export interface Database {
  /** Owner's address of our database, with password. */
  readonly beheerUrl: string;
  /** Process number of our own PostgreSQL: another one after it died and came back. */
  readonly pid: () => number | undefined;
  readonly stop: () => Promise<void>;
}

const NAAM = 'blijvendveilig';

const naamIn = (url: string): string => new URL(url).pathname.slice(1);

const niets = (): undefined => undefined;

/** Our own PostgreSQL in the data folder, kept running, or the one that DATABASE_URL points at. `bijHerstart`: it has another process number now. */
export const openDatabase = async ({ data, databaseUrl, backup }: Pick<Omgeving, 'data' | 'databaseUrl' | 'backup'>, bijHerstart: () => void = niets): Promise<Database> => {
  if (databaseUrl === undefined) {
    const backupmap = vindBackupmap({ data, backup });
    const postgres = await houdPostgres(join(data, 'postgres'), bijHerstart, backupmap === undefined ? {} : archiefinstellingen(backupmap));
    return { beheerUrl: await haalDatabase(postgres.beheerUrl, NAAM), pid: postgres.pid, stop: postgres.stop };
  }
  const isGekozen = !['', 'postgres'].includes(naamIn(databaseUrl));
  return {
    beheerUrl: isGekozen ? databaseUrl : await haalDatabase(databaseUrl, NAAM),
    pid: niets,
    stop: () => Promise.resolve(),
  };
};

/** The same address without user and password: the gateway has a role of its own for each kind of work. */
export const zonderWachtwoord = (url: string): string => {
  const kaal = new URL(url);
  kaal.username = '';
  kaal.password = '';
  return kaal.href;
};
