import { setTimeout as wacht } from 'node:timers/promises';
import type { Verbinding } from './kijker.js';
import { wisselSleutel } from './sleutelwissel.js';
import { alleTabellen } from './tabel.js';
import { pad } from './tabelsql.js';

const OPEN = `select conrelid::regclass::text as tabel, conname as naam from pg_constraint where conname like '%\\_versleuteld' and not convalidated`;
// Every transaction of now is before this border.
const GRENS = 'select pg_snapshot_xmax(pg_current_snapshot())::text as grens';
// VACUUM keeps what its own snapshot could still see, and that one counts the writers of every database of the server. It keeps also
// what is seen by readers of this database, by replicas (their sender is of no database) and by replication slots.
// An xmin has 32 bits: its age is counted from now, as the age of the border is.
const OUDE_LEZER = `
  with grens as (select age($1::text::xid8::xid) as oud)
  select 1 where pg_snapshot_xmin(pg_current_snapshot()) < $1::text::xid8
  union all
  select 1 from pg_stat_activity a, grens where coalesce(a.datname, current_database()) = current_database() and a.pid <> pg_backend_pid() and age(a.backend_xmin) > grens.oud
  union all
  select 1 from pg_replication_slots s, grens where greatest(age(s.xmin), age(s.catalog_xmin)) > grens.oud
  limit 1`;
const POLS_MS = 100;
const LANGST_MS = 300_000;

/** Rows that somebody may still read as they were, also an analyze that runs by itself, would move along into the new files. */
async function wachtOpLezers(verbinding: Verbinding): Promise<void> {
  const [nu] = await verbinding.vraag<{ grens: string }>(GRENS);
  const tot = performance.now() + LANGST_MS;
  while ((await verbinding.vraag(OUDE_LEZER, [nu?.grens])).length > 0) {
    if (performance.now() > tot) throw new Error('Een andere verbinding met deze server, ook met een andere database, of een replica of replicatieslot houdt nog vast wat er voor de versleuteling stond: beëindig die, en migreer opnieuw');
    await wacht(POLS_MS);
  }
}

/**
 * Encrypts what stands there readable from before, and lets PostgreSQL hold from then on that nothing readable comes in. In batches
 * of their own, so a migration that is broken off goes on where it was. The old bytes go too: the tables are written anew.
 */
export async function sluitBestaande(verbinding: Verbinding): Promise<void> {
  const open = await verbinding.vraag<{ tabel: string; naam: string }>(OPEN);
  if (open.length === 0) return;
  const { fouten } = await wisselSleutel({ verbinding, ookLeesbare: true });
  if (fouten.length > 0) throw new Error(`Niet alles kan versleuteld worden:\n${fouten.join('\n')}`);
  const gevuld: string[] = [];
  for (const tabel of alleTabellen().filter(({ geheimen }) => geheimen.length > 0)) {
    if ((await verbinding.vraag(`select 1 from ${pad(tabel)} limit 1`)).length > 0) gevuld.push(pad(tabel));
  }
  if (gevuld.length > 0) {
    await wachtOpLezers(verbinding);
    for (const tabel of gevuld) await verbinding.vraag(`vacuum (full, analyze) ${tabel}`);
    // Where the planner keeps samples of the values, as they were until just now.
    await wachtOpLezers(verbinding);
    await verbinding.vraag('vacuum full pg_catalog.pg_statistic');
  }
  // Last: as long as these are open, a migration that was broken off comes back here.
  for (const { tabel, naam } of open) await verbinding.vraag(`alter table ${tabel} validate constraint ${naam}`);
}
