import type { Pool } from 'pg';
import { metVerbinding } from '../../platform/database.js';

/** The statement that calls a function of the wall, named after it so that every connection keeps its plan. */
export interface Aanroep {
  readonly name: string;
  readonly text: string;
}

export const aanroepVan = (functie: string, soorten: readonly string[]): Aanroep => ({
  name: functie,
  text: `select ${functie}(${soorten.map((soort, nummer) => `$${nummer + 1}::${soort}`).join(', ')}) as uit`,
});

/** What the function answers. A connection on which it refuses is kept, with the plans it has. Errors: those of the database; Aanvraagfout. */
export const roepAan = async (pool: Pool, aanroep: Aanroep, values: unknown[]): Promise<unknown> =>
  metVerbinding(pool, async (client) => (await client.query<{ uit: unknown }>({ ...aanroep, values })).rows[0]?.uit);
