import type { Pool } from 'pg';

export interface Telling {
  onderdeel: string;
  code: string;
  soort: string | null;
  aantal: number | null;
}

export interface Raadswerk {
  uitkomst: string;
  beslissing: string | null;
  maand: string | null;
}

/** Counts without people: the role behind this pool can read the views of `sturing` and nothing else. */
export async function leesNotatellingen(pool: Pool): Promise<{ tellingen: Telling[]; raadswerk: Raadswerk[] }> {
  const tellingen = await pool.query<Telling>('select onderdeel, code, soort, aantal from sturing.nota_telling order by onderdeel, code, soort');
  const raadswerk = await pool.query<Raadswerk>('select uitkomst, beslissing, maand from sturing.nota_raadswerk order by uitkomst');
  return { tellingen: tellingen.rows, raadswerk: raadswerk.rows };
}

export interface Reflectiemaand {
  maand: string;
  aantal: number | null;
  laatste: string | null;
}

export async function leesReflectietelling(pool: Pool): Promise<Reflectiemaand[]> {
  const { rows } = await pool.query<Reflectiemaand>('select maand, aantal, laatste::text from sturing.reflectie_telling order by maand desc limit 12');
  return rows;
}
