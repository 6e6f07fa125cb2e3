import type { Pool } from 'pg';
import { onderSlot, Slot } from '../platform/onder-slot.js';
import { alsOtlp, spansVan, type Verwerkingsregel } from './verwerking.js';

const TEGELIJK = 200;

interface Regel extends Verwerkingsregel {
  readonly volgnummer: string;
  readonly transactie: string;
}

// Switched on for the first time, it tells of what happens from then on: what runs at this moment included.
const BEGIN = `
  insert into proces.verwerkingslog (transactie, regel) select (pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1)::text::xid8, 9223372036854775807
  where not exists (select 1 from proces.verwerkingslog)`;

// In the order of transactions and behind the oldest that runs: no line can still come before what was sent.
const VOLGENDE = `
  select l.volgnummer, l.transactie::text as transactie, l.id, (extract(epoch from l.op) * 1000000)::bigint::text as op, l.operatie, l.doel, l.actie, l.uitkomst, l.verzoek_id, l.casus_id, l.gezinsleden
  from log.toegang l, proces.verwerkingslog v
  where (l.transactie, l.volgnummer) > (v.transactie, v.regel) and l.transactie < pg_snapshot_xmin(pg_current_snapshot()) and l.casus_id is not null
  order by l.transactie, l.volgnummer limit ${TEGELIJK}`;

const VERDER = `update proces.verwerkingslog set transactie = $1::text::xid8, regel = $2, verstuurd_op = now()`;

/**
 * Sends what came into the access log since the last time as a processing log without users (Logboek Dataverwerkingen). The log itself is
 * the outbox and a place in it is kept: nothing is written for this where is read, and a line goes once at least. One gateway at a
 * time. Answers how many lines went. Errors: those of `verstuur`; then the same lines come again.
 */
export async function stuurVerwerkingen(pool: Pool, verstuur: (lichaam: string) => Promise<void>): Promise<number> {
  const verstuurd = await onderSlot(pool, Slot.VERWERKINGSLOG, async (client) => {
    await client.query(BEGIN);
    const { rows } = await client.query<Regel>(VOLGENDE);
    const laatste = rows.at(-1);
    if (!laatste) return 0;
    await verstuur(alsOtlp(rows.flatMap(spansVan)));
    await client.query(VERDER, [laatste.transactie, laatste.volgnummer]);
    return rows.length;
  });
  return verstuurd ?? 0;
}
