import type { Verbinding } from './kijker.js';
import { wisselSleutel } from './sleutelwissel.js';
import { alleTabellen } from './tabel.js';
import { pad } from './tabelsql.js';

const OPEN = `select conrelid::regclass::text as tabel, conname as naam from pg_constraint where conname like '%\\_versleuteld' and not convalidated`;

/**
 * Encrypts what stands there readable from before, and lets PostgreSQL hold from then on that nothing readable comes in. In batches
 * of their own, so a migration that is broken off goes on where it was. The old bytes go too: the tables are written anew.
 */
export async function sluitBestaande(verbinding: Verbinding): Promise<void> {
  const open = await verbinding.vraag<{ tabel: string; naam: string }>(OPEN);
  if (open.length === 0) return;
  const { gewisseld, fouten } = await wisselSleutel({ verbinding, ookLeesbare: true });
  if (fouten.length > 0) throw new Error(`Niet alles kan versleuteld worden:\n${fouten.join('\n')}`);
  for (const { tabel, naam } of open) await verbinding.vraag(`alter table ${tabel} validate constraint ${naam}`);
  if (gewisseld === 0) return;
  for (const tabel of alleTabellen().filter(({ geheimen }) => geheimen.length > 0)) await verbinding.vraag(`vacuum (full, analyze) ${pad(tabel)}`);
}
