import type { Pool } from 'pg';
import { onderSlot, Slot } from '../platform/onder-slot.js';
import { alsOtlpLog, type Eldersregel } from './eldersregel.js';
import { KOLOMMEN } from './zegel.js';

const TEGELIJK = 500;

interface Rij extends Eldersregel {
  readonly zegelregel: string;
  readonly transactie: string;
}

// From the beginning of the chain: the receiver can then check all of it.
const BEGIN = `insert into proces.toegangslog_elders (plek, transactie, regel) select 0, '0'::xid8, 0 where not exists (select 1 from proces.toegangslog_elders)`;

const VELDEN = Object.entries(KOLOMMEN).map(([naam, sql]) => `'${naam}', ${sql}`).join(', ');

// A line that is gone goes as its seal alone: that it was there must not be silent.
const VOLGENDE = `
  select z.volgnummer::text as plek, z.vorige, z.hash, z.regel::text as zegelregel, z.transactie::text as transactie, case when l.volgnummer is null then null else json_build_object(${VELDEN}) end as regel
  from (select * from log.zegel where volgnummer > (select plek from proces.toegangslog_elders) order by volgnummer limit ${TEGELIJK}) z
  left join log.toegang l on l.volgnummer = z.regel and l.op = z.op order by z.volgnummer`;

const VERDER = `update proces.toegangslog_elders set plek = $1, transactie = $2::text::xid8, regel = $3, verstuurd_op = now()`;

/**
 * Sends what was sealed since the last time to a place that the operator of this database does not reach: in order, and a place is kept of
 * what was acknowledged. A line goes at least once, and always with the same place and hash. One gateway at a time, beside the reading and
 * never in it. Answers how many lines went. Errors: those of `verstuur`; then the same lines come again.
 */
export async function stuurToegangslog(pool: Pool, verstuur: (lichaam: string) => Promise<void>): Promise<number> {
  const verstuurd = await onderSlot(pool, Slot.TOEGANGSLOG_ELDERS, async (client) => {
    await client.query(BEGIN);
    const { rows } = await client.query<Rij>(VOLGENDE);
    const laatste = rows.at(-1);
    if (!laatste) return 0;
    await verstuur(alsOtlpLog(rows.map(({ plek, vorige, hash, regel }) => ({ plek, vorige, hash, regel }))));
    await client.query(VERDER, [laatste.plek, laatste.transactie, laatste.zegelregel]);
    return rows.length;
  });
  return verstuurd ?? 0;
}

export interface Achterstand {
  /** Sealed, and not acknowledged elsewhere. */
  readonly wachtend: number;
  /** How long ago the oldest line was written that is not elsewhere: sealed or not, so that it also shows when sealing stands still. */
  readonly seconden: number;
}

const ACHTERSTAND = `
  with tot as (select coalesce(max(plek), 0) as plek, coalesce(max(transactie), '0'::xid8) as transactie, coalesce(max(regel), 0) as regel from proces.toegangslog_elders)
  select greatest(coalesce((select volgnummer from log.zegel order by volgnummer desc limit 1), 0) - tot.plek, 0)::float8 as wachtend,
    coalesce((select extract(epoch from clock_timestamp() - l.op) from log.toegang l where (l.transactie, l.volgnummer) > (tot.transactie, tot.regel) order by l.transactie, l.volgnummer limit 1), 0)::float8 as seconden
  from tot`;

/** How far the place elsewhere is behind: two looks in an index, however long the log is. */
export async function leesAchterstand(pool: Pool): Promise<Achterstand> {
  const { rows } = await pool.query<Achterstand>(ACHTERSTAND);
  return rows[0] ?? { wachtend: 0, seconden: 0 };
}
