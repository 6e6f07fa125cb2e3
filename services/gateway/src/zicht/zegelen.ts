import type { Pool } from 'pg';
import { onderSlot, Slot } from '../platform/onder-slot.js';
import { BEGIN, INHOUD, schakel } from './zegel.js';

const TEGELIJK = 5000;

interface Laatste {
  hash: string;
  regel: string;
  transactie: string;
}

interface Regel {
  volgnummer: string;
  op: string;
  transactie: string;
  inhoud: string;
}

// Lines come in the order of transactions, so what comes next is behind the last: one look in an index, however long the log is.
const VOLGENDE = `
  select l.volgnummer, l.op::text as op, l.transactie::text as transactie, ${INHOUD} as inhoud from log.toegang l
  where (l.transactie, l.volgnummer) > ($1::text::xid8, $2::bigint) and l.transactie < pg_snapshot_xmin(pg_current_snapshot())
  order by l.transactie, l.volgnummer limit ${TEGELIJK}`;

// A copy that was put back in another cluster counts transactions anew: its lines would fall before the last seal and never get one.
const TERUGGEZET = `select $1::text::xid8 >= pg_snapshot_xmax(pg_current_snapshot()) as is`;

const SCHRIJF = `
  insert into log.zegel (regel, op, transactie, vorige, hash)
  select regel, op, transactie::text::xid8, vorige, hash from json_to_recordset($1::json) as z(regel bigint, op timestamptz, transactie text, vorige text, hash text)`;

/**
 * Seals lines of the access log into a hash chain, behind the oldest running transaction, so that no line can still appear in
 * between: the chain is in the order of transactions, and only grows at its end. Runs beside the reading, never in it; one
 * gateway at a time. Answers the last hash, or null when there was nothing.
 */
export async function zegel(pool: Pool): Promise<string | null> {
  const nieuw = await onderSlot(pool, Slot.ZEGELEN, async (client) => {
    const { rows: laatste } = await client.query<Laatste>('select hash, regel, transactie::text as transactie from log.zegel order by volgnummer desc limit 1');
    const { hash: vanaf, regel, transactie } = laatste[0] ?? { hash: BEGIN, regel: '0', transactie: '0' };
    const { rows: teruggezet } = await client.query<{ is: boolean }>(TERUGGEZET, [transactie]);
    if (teruggezet[0]?.is) throw new RangeError('De transactienummers van deze database liggen voor het laatste zegel: is zij uit een kopie teruggezet?');
    const { rows } = await client.query<Regel>(VOLGENDE, [transactie, regel]);
    let hash = vanaf;
    const zegels = rows.map((rij) => {
      const vorige = hash;
      hash = schakel(vorige, rij.inhoud);
      return { regel: rij.volgnummer, op: rij.op, transactie: rij.transactie, vorige, hash };
    });
    if (zegels.length > 0) await client.query(SCHRIJF, [JSON.stringify(zegels)]);
    return zegels.length > 0 ? hash : null;
  });
  return nieuw ?? null;
}

/** Makes the months ahead of the log, so that a line always has its place. */
export async function maakMaanden(pool: Pool): Promise<void> {
  await pool.query('select log.maak_maanden()');
}
