import { feestdagen } from '@bv/begrippen';
import type { Pool } from 'pg';
import type { Leesbron } from '../platform/replica.js';

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

export interface Notatellingen {
  readonly tellingen: Telling[];
  readonly raadswerk: Raadswerk[];
}

/** Counts without people: the role behind this pool can read the views of `sturing` and nothing else. */
export async function leesNotatellingen(pool: Leesbron): Promise<Notatellingen> {
  const tellingen = await pool.query<Telling>('select onderdeel, code, soort, aantal from sturing.nota_telling order by onderdeel, code, soort');
  const raadswerk = await pool.query<Raadswerk>('select uitkomst, beslissing, maand from sturing.nota_raadswerk order by uitkomst');
  return { tellingen: tellingen.rows, raadswerk: raadswerk.rows };
}

export interface Reflectiemaand {
  maand: string;
  aantal: number | null;
  laatste: string | null;
}

export async function leesReflectietelling(pool: Leesbron): Promise<Reflectiemaand[]> {
  const { rows } = await pool.query<Reflectiemaand>('select maand, aantal, laatste::text from sturing.reflectie_telling order by maand desc limit 12');
  return rows;
}

export interface Cijferrij {
  groep: string;
  maat: string;
  code: string;
  /** Rounded down to five; null under five. */
  aantal: number | null;
}

export interface Cijferstand {
  groep: string;
  ververstOp: Date;
  gekekenOp: Date;
}

/** Everything that was published. There is nothing to ask for: a selection of one's own could be subtracted from another. */
export async function leesCijfers(pool: Leesbron): Promise<{ rijen: Cijferrij[]; standen: Cijferstand[] }> {
  const rijen = await pool.query<Cijferrij>('select groep, maat, code, aantal from sturing.cijfer');
  const standen = await pool.query<Cijferstand>('select groep, ververst_op as "ververstOp", gekeken_op as "gekekenOp" from sturing.cijferstand order by groep');
  return { rijen: rijen.rows, standen: standen.rows };
}

/** Counts anew, as the role of the machinery; answers for how many groups there are new figures. Of several gateways one does it. */
export async function verversCijfers(pool: Pool, opMoment?: Date): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    // Counting a hundred thousand families takes longer than a request may.
    await client.query(`set local statement_timeout = '10min'`);
    const { rows: [klok] } = await client.query<{ nu: Date }>('select coalesce($1, now()) as nu', [opMoment ?? null]);
    const nu = klok?.nu ?? new Date(NaN);
    const vrij = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((terug) => [...feestdagen(nu.getUTCFullYear() - terug).keys()]);
    const { rows } = await client.query<{ n: number }>('select wand.ververs_cijfers($1, $2) as n', [nu, vrij]);
    await client.query('commit');
    return rows[0]?.n ?? 0;
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}
