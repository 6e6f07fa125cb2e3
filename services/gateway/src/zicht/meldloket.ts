import type { Schakelaar } from '@bv/beleid';
import type { Pool } from 'pg';

/** As the database has it, not as this program was built: the two are compared at the start, but one decides. */
export async function staatAan(pool: Pool, naam: Schakelaar): Promise<boolean> {
  const { rows } = await pool.query<{ aan: boolean }>('select wand.schakelaar($1) as aan', [naam]);
  return rows[0]?.aan ?? false;
}

/** A form as the wall takes it in: what it says is encrypted already. */
export interface Afgifte {
  readonly codehashes: readonly string[];
  readonly soort: string;
  readonly id: string;
  readonly inhoud: string;
  readonly isSpoed: boolean;
  readonly termijn: Date;
  readonly verzoekId: string;
}

/** The one way in without a session: write only, and it logs itself. Gives the number of the receipt, or null for a code that does not work. */
export async function geefFormulierAf(pool: Pool, { codehashes, soort, id, inhoud, isSpoed, termijn, verzoekId }: Afgifte): Promise<string | null> {
  const { rows } = await pool.query<{ nr: string | null }>('select wand.ontvang_formulier($1, $2, $3, $4, $5, $6, $7) as nr', [codehashes, soort, id, inhoud, isSpoed, termijn, verzoekId]);
  return rows[0]?.nr ?? null;
}
