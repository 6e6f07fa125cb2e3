import pg from 'pg';

/** A server that stops may take a line and never say anything. */
const VERBONDEN_MS = 20_000;

/** The owner of the tables: for setting up, and for knowing what is really there. Ends the connection whatever happens. */
export async function metBeheer<T>({ beheerUrl }: { readonly beheerUrl: string }, werk: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: beheerUrl, connectionTimeoutMillis: VERBONDEN_MS });
  // A server that dies tells who is asking, and then this as well: unheard, that alone would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await werk(client);
  } finally {
    await client.end();
  }
}

/** As the owner of the database: to know what to ask for, and to see what was really stored. */
export const uitDatabase = <Rij extends pg.QueryResultRow>(product: { readonly beheerUrl: string }, sql: string, ...waarden: string[]): Promise<Rij[]> =>
  metBeheer(product, async (client) => (await client.query<Rij>(sql, waarden)).rows);

export async function eenUitDatabase<Rij extends pg.QueryResultRow>(product: { readonly beheerUrl: string }, sql: string, ...waarden: string[]): Promise<Rij> {
  const [rij] = await uitDatabase<Rij>(product, sql, ...waarden);
  if (!rij) throw new Error(`Niets gevonden: ${sql}`);
  return rij;
}
