import type { Schakelaar } from '@bv/beleid';
import type { Pool } from 'pg';

/** As the database has it, not as this program was built: the two are compared at the start, but one decides. */
export async function staatAan(pool: Pool, naam: Schakelaar): Promise<boolean> {
  const { rows } = await pool.query<{ aan: boolean }>('select wand.schakelaar($1) as aan', [naam]);
  return rows[0]?.aan ?? false;
}
