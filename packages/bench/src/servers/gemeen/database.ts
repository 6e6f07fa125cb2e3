import pg from 'pg';
import type { Serveropdracht } from '../../environment.js';

// As PostgreSQL writes them in JSON: the same text as the product's, and no Date objects on the way.
pg.types.setTypeParser(pg.types.builtins.DATE, (tekst) => tekst);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (tekst) => `${tekst.replace(' ', 'T')}:00`);

export const maakPool = ({ databaseUrl, verbindingen }: Pick<Serveropdracht, 'databaseUrl' | 'verbindingen'>): pg.Pool =>
  new pg.Pool({ connectionString: databaseUrl, max: verbindingen });

/** A statement by name is prepared once per connection. */
export const vraag = async <R extends pg.QueryResultRow>(pool: pg.Pool | pg.PoolClient, naam: string, text: string, values: readonly unknown[]): Promise<R[]> =>
  (await pool.query<R>({ name: naam, text, values: [...values] })).rows;
