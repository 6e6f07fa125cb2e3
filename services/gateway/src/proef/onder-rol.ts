import type { Pool, PoolClient } from 'pg';

/** Straight in the database under a login role, on behalf of this viewer, as who goes round the commands would; whatever it does is rolled back. */
export async function onderRol<T>(pool: Pool, persoonId: string, portaal: string, werk: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('bv.kijker', $1, true), set_config('bv.portaal', $2, true)`, [persoonId, portaal]);
    return await werk(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}
