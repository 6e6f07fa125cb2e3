import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';

/** The files in which PostgreSQL keeps this database, the write-ahead log among them: what somebody has who steals the disk. */
export async function bestandenVan(beheer: Client): Promise<string[]> {
  const { rows } = await beheer.query<{ map: string; oid: string }>(`select current_setting('data_directory') as map, (select oid from pg_database where datname = current_database())::text as oid`);
  const { map = '', oid = '' } = rows[0] ?? {};
  return [join(map, 'base', oid), join(map, 'pg_wal')].flatMap((deel) =>
    readdirSync(deel, { withFileTypes: true }).filter((bestand) => bestand.isFile()).map((bestand) => join(deel, bestand.name)),
  );
}
