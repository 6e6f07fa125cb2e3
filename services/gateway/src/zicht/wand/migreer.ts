import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Verbinding } from '../kijker.js';
import { wandhash } from './bouw.js';
import { INLOGROLLEN } from './namen.js';

type Migraties = NonNullable<DataSourceOptions['migrations']>;

export interface Migratiedoel {
  /** Address as the owner of the database. */
  readonly url: string;
  readonly migraties: Migraties;
  /** The SQL of the whole wall. */
  readonly wand: string;
  readonly wachtwoord: (rol: string) => string;
  /** What no migration can do, because it takes a key that the database does not have. Runs between the tables and the wall. */
  readonly tussenstap: (verbinding: Verbinding) => Promise<void>;
}

export const beheerbron = (url: string, migraties: Migraties): DataSource =>
  new DataSource({ type: 'postgres', url, migrations: migraties, migrationsTableName: 'migratie', migrationsTransactionMode: 'all', entities: [] });

/**
 * Tables first, then the wall anew from labels and policy, in one transaction. Roles get the passwords that the gateway
 * derives from the same secret. Errors: those of PostgreSQL; nothing is half done.
 */
export async function migreerNaar({ url, migraties, wand, wachtwoord, tussenstap }: Migratiedoel): Promise<void> {
  const bron = await beheerbron(url, migraties).initialize();
  try {
    await bron.runMigrations();
    const runner = bron.createQueryRunner();
    await tussenstap({ vraag: async <T>(tekst: string, waarden: readonly unknown[] = []) => (await runner.query(tekst, [...waarden], true)).records as T[] });
    await runner.startTransaction();
    // One wall at a time: two gateways may start together.
    await runner.query(`select pg_advisory_xact_lock(4711)`);
    const [huidig] = (await runner.query(`select hash from wand.versie`)) as { hash: string }[];
    if (huidig?.hash !== wandhash(wand)) {
      await runner.query(wand);
      await runner.query(`delete from wand.versie`);
      await runner.query(`insert into wand.versie (hash) values ($1)`, [wandhash(wand)]);
    }
    for (const rol of INLOGROLLEN) await runner.query(`alter role ${rol} login password '${wachtwoord(rol)}'`);
    await runner.commitTransaction();
    await runner.release();
  } finally {
    await bron.destroy();
  }
}
