import type { Pool } from 'pg';

export type Afschermingen = (soort: string, zicht: number) => readonly unknown[];

/** The notes about what is withheld, per type and mask, from memory. */
export const laadAfschermingen = async (pool: Pool): Promise<Afschermingen> => {
  const { rows } = await pool.query<{ soort: string; masker: number; notities: unknown[] }>('select soort, masker, notities from bench.afscherming');
  const perSoort = new Map(rows.map(({ soort, masker, notities }) => [`${soort} ${String(masker)}`, notities]));
  return (soort, zicht) => perSoort.get(`${soort} ${String(zicht)}`) ?? [];
};
