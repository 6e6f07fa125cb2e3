import type { Pool, PoolClient } from 'pg';

/** Work of the machinery that one gateway at a time does; each number is a lock of its own in PostgreSQL. */
export const Slot = { ZEGELEN: 4712, VERWERKINGSLOG: 4714, TERMIJNEN: 4716, TOEGANGSLOG_ELDERS: 4718 } as const;

/** Does this in one transaction, unless another gateway is at it: then undefined. Errors: those of `doe`, and nothing was written. */
export async function onderSlot<T>(pool: Pool, slot: number, doe: (client: PoolClient) => Promise<T>): Promise<T | undefined> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ vrij: boolean }>('select pg_try_advisory_xact_lock($1) as vrij', [slot]);
    const antwoord = rows[0]?.vrij ? await doe(client) : undefined;
    await client.query('commit');
    return antwoord;
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}
