import { DataSource } from 'typeorm';
import { migraties } from '../../migraties/migraties.js';
import { sturingSql } from '../../slices/sturing/sturing.sql.js';
import '../../slices/resolvers.js';
import { wandhash, wandSql } from './bouw.js';
import { INLOGROLLEN } from './namen.js';

export const beheerbron = (url: string): DataSource =>
  new DataSource({ type: 'postgres', url, migrations: migraties, migrationsTableName: 'migratie', migrationsTransactionMode: 'all', entities: [] });

/** What this build of the gateway expects of the database. */
export const verwachteHash = (): string => wandhash(wandSql(sturingSql));

/**
 * Tables first, then the wall anew from labels and policy, in one transaction. Roles get the passwords that the gateway
 * derives from the same secret. Errors: those of PostgreSQL; nothing is half done.
 */
export async function migreer(url: string, wachtwoord: (rol: string) => string): Promise<void> {
  const bron = await beheerbron(url).initialize();
  try {
    await bron.runMigrations();
    const sql = wandSql(sturingSql);
    const runner = bron.createQueryRunner();
    await runner.startTransaction();
    // One wall at a time: two gateways may start together.
    await runner.query(`select pg_advisory_xact_lock(4711)`);
    const [huidig] = (await runner.query(`select hash from wand.versie`)) as { hash: string }[];
    if (huidig?.hash !== wandhash(sql)) {
      await runner.query(sql);
      await runner.query(`delete from wand.versie`);
      await runner.query(`insert into wand.versie (hash) values ($1)`, [wandhash(sql)]);
    }
    for (const rol of INLOGROLLEN) await runner.query(`alter role ${rol} login password '${wachtwoord(rol)}'`);
    await runner.commitTransaction();
    await runner.release();
  } finally {
    await bron.destroy();
  }
}
