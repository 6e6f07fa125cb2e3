import pg from 'pg';
import type { Product } from './product.js';

/** As the owner of the database: to know what to ask for, and to see what was really stored. */
export async function uitDatabase<Rij extends pg.QueryResultRow>(product: Pick<Product, 'beheerUrl'>, sql: string, ...waarden: string[]): Promise<Rij[]> {
  const client = new pg.Client({ connectionString: product.beheerUrl });
  await client.connect();
  try {
    return (await client.query<Rij>(sql, waarden)).rows;
  } finally {
    await client.end();
  }
}

export async function eenUitDatabase<Rij extends pg.QueryResultRow>(product: Pick<Product, 'beheerUrl'>, sql: string, ...waarden: string[]): Promise<Rij> {
  const [rij] = await uitDatabase<Rij>(product, sql, ...waarden);
  if (!rij) throw new Error(`Niets gevonden: ${sql}`);
  return rij;
}
