import { join } from 'node:path';
import { type Omgeving } from './environment.js';
import { haalDatabase } from './postgres/databases.js';
import { startPostgres } from './postgres/start-postgres.js';

export interface Database {
  /** Owner's address of our database, with password. */
  readonly beheerUrl: string;
  readonly pid: number | undefined;
  readonly stop: () => Promise<void>;
}

const NAAM = 'blijvendveilig';

const naamIn = (url: string): string => new URL(url).pathname.slice(1);

/** Our own PostgreSQL in the data folder, or the one that DATABASE_URL points at. */
export const openDatabase = async ({ data, databaseUrl }: Pick<Omgeving, 'data' | 'databaseUrl'>): Promise<Database> => {
  if (databaseUrl === undefined) {
    const postgres = await startPostgres({ datamap: join(data, 'postgres'), tijdelijk: false });
    return { beheerUrl: await haalDatabase(postgres.beheerUrl, NAAM), pid: postgres.pid, stop: postgres.stop };
  }
  const isGekozen = !['', 'postgres'].includes(naamIn(databaseUrl));
  return {
    beheerUrl: isGekozen ? databaseUrl : await haalDatabase(databaseUrl, NAAM),
    pid: undefined,
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
