import { beleidstekst } from '@bv/beleid';
import { beleidshash } from '@bv/beleid/hash';
import { DataSource, type DataSourceOptions, type QueryRunner } from 'typeorm';
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
  /** Null: the role has none, and logs in with a certificate. */
  readonly wachtwoord: (rol: string) => string | null;
  /** What no migration can do, because it takes a key that the database does not have. Runs between the tables and the wall. */
  readonly tussenstap: (verbinding: Verbinding) => Promise<void>;
}

// Behind a change of a table that waits, everybody waits who comes after it: it waits this long, lets them through, and tries again.
const SLOT_MS = 3000;
const OPNIEUW_MS = 1000;
const POGINGEN = 30;

export const beheerbron = (url: string, migraties: Migraties): DataSource =>
  new DataSource({ type: 'postgres', url, migrations: migraties, migrationsTableName: 'migratie', migrationsTransactionMode: 'all', entities: [], extra: { options: `-c lock_timeout=${String(SLOT_MS)}` } });

const wachtteOpSlot = (fout: unknown): boolean => (fout as { code?: unknown } | null)?.code === '55P03';

/** Another policy than the last one starts to run: it is kept, so that any two can be compared for ever. The same again after another is a new line. */
async function bewaarBeleid(runner: QueryRunner): Promise<void> {
  await runner.query(
    `insert into log.beleidsversie (hash, inhoud) select $1, $2 where $1 is distinct from (select hash from log.beleidsversie order by sinds desc, volgnummer desc limit 1)`,
    [beleidshash(), beleidstekst()],
  );
}

/**
 * Tables first, then the wall anew from labels and policy, in one transaction. Roles get the passwords that the gateway
 * derives from the same secret. While others hold what it needs it steps back and tries again. Errors: those of PostgreSQL; nothing is half done.
 */
export async function migreerNaar(doel: Migratiedoel): Promise<void> {
  for (let poging = 1; ; poging += 1) {
    try {
      await migreerEens(doel);
      return;
    } catch (fout) {
      if (!wachtteOpSlot(fout) || poging === POGINGEN) throw fout;
      await new Promise((klaar) => setTimeout(klaar, OPNIEUW_MS));
    }
  }
}

async function migreerEens({ url, migraties, wand, wachtwoord, tussenstap }: Migratiedoel): Promise<void> {
  const bron = await beheerbron(url, migraties).initialize();
  try {
    const gedaan = await bron.runMigrations();
    const runner = bron.createQueryRunner();
    await tussenstap({ vraag: async <T>(tekst: string, waarden: readonly unknown[] = []) => (await runner.query(tekst, [...waarden], true)).records as T[] });
    await runner.startTransaction();
    // One wall at a time: two gateways may start together.
    await runner.query(`select pg_advisory_xact_lock(4711)`);
    const [huidig] = (await runner.query(`select hash from wand.versie`)) as { hash: string }[];
    // A migration, also one done again after going back a step, takes along what hung on its columns: then the hash says less than it seems.
    if (gedaan.length > 0 || huidig?.hash !== wandhash(wand)) {
      await runner.query(wand);
      await runner.query(`delete from wand.versie`);
      await runner.query(`insert into wand.versie (hash) values ($1)`, [wandhash(wand)]);
    }
    await bewaarBeleid(runner);
    for (const rol of INLOGROLLEN) {
      const geheim = wachtwoord(rol);
      await runner.query(`alter role ${rol} login password ${geheim === null ? 'null' : `'${geheim}'`}`);
    }
    await runner.commitTransaction();
    await runner.release();
  } finally {
    await bron.destroy();
  }
}
