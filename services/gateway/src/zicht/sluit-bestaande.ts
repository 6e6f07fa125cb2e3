import { setTimeout as wacht } from 'node:timers/promises';
import type { Verbinding } from './kijker.js';
import { wisselSleutel } from './sleutelwissel.js';
import { alleTabellen } from './tabel.js';
import { pad } from './tabelsql.js';

const OPEN = `select conrelid::regclass::text as tabel, conname as naam from pg_constraint where conname like '%\\_versleuteld' and not convalidated`;
const NU = 'select pg_snapshot_xmin(pg_current_snapshot())::text as grens';
// An xmin has 32 bits: its age is counted from now, as the age of the border is.
const OUDE_LEZER = `
  select 1 from pg_stat_activity a
   where a.datname = current_database() and a.pid <> pg_backend_pid() and age(a.backend_xmin) > age($1::text::xid8::xid) limit 1`;
const POLS_MS = 100;
const LANGST_MS = 60_000;

/** Rows that somebody may still read as they were, also an analyze that runs by itself, would move along into the new files. */
async function wachtOpLezers(verbinding: Verbinding): Promise<void> {
  const [nu] = await verbinding.vraag<{ grens: string }>(NU);
  const tot = performance.now() + LANGST_MS;
  while ((await verbinding.vraag(OUDE_LEZER, [nu?.grens])).length > 0) {
    if (performance.now() > tot) throw new Error('Een andere verbinding leest nog wat er eerst stond: sluit die, en migreer opnieuw');
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
  await wachtOpLezers(verbinding);
  for (const tabel of alleTabellen().filter(({ geheimen }) => geheimen.length > 0)) {
    const staatIetsIn = (await verbinding.vraag(`select 1 from ${pad(tabel)} limit 1`)).length > 0;
    if (staatIetsIn) await verbinding.vraag(`vacuum (full, analyze) ${pad(tabel)}`);
  }
  // Last: as long as these are open, a migration that was broken off comes back here.
  for (const { tabel, naam } of open) await verbinding.vraag(`alter table ${tabel} validate constraint ${naam}`);
}
