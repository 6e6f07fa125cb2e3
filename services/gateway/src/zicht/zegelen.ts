import type { Pool } from 'pg';
import { BEGIN, INHOUD, schakel } from './zegel.js';

const TEGELIJK = 5000;

/**
 * Seals lines of the access log into a hash chain, behind the oldest running transaction, so that no line can still appear in
 * between: the chain is in the order of transactions, and only grows at its end. Runs beside the reading, never in it; one
 * gateway at a time. Answers the last hash, or null when there was nothing.
 */
export async function zegel(pool: Pool): Promise<string | null> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows: slot } = await client.query<{ vrij: boolean }>(`select pg_try_advisory_xact_lock(4712) as vrij`);
    if (!slot[0]?.vrij) return null;
    const { rows: laatste } = await client.query<{ hash: string; regel: string }>('select hash, regel from log.zegel order by volgnummer desc limit 1');
    const { rows } = await client.query<{ volgnummer: string; inhoud: string }>(
      `select l.volgnummer, ${INHOUD} as inhoud from log.toegang l
       where not exists (select 1 from log.zegel z where z.regel = l.volgnummer) and l.volgnummer > $1::bigint - 100000 and l.transactie < pg_snapshot_xmin(pg_current_snapshot())
       order by l.transactie, l.volgnummer limit ${TEGELIJK}`,
      [laatste[0]?.regel ?? '0'],
    );
    let hash = laatste[0]?.hash ?? BEGIN;
    const zegels = rows.map((rij) => {
      const vorige = hash;
      hash = schakel(vorige, rij.inhoud);
      return { regel: rij.volgnummer, vorige, hash };
    });
    if (zegels.length > 0) {
      await client.query(`insert into log.zegel (regel, vorige, hash) select regel, vorige, hash from json_to_recordset($1::json) as z(regel bigint, vorige text, hash text)`, [JSON.stringify(zegels)]);
    }
    await client.query('commit');
    return zegels.length > 0 ? hash : null;
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}
