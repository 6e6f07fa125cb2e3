import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';

/** A session for anybody with an account, as `pnpm sessie` makes one for a demo person; many at once without a process each. */
export async function maakSessies(client: pg.Client, mensen: Iterable<{ readonly sub: string; readonly persoonId: string }>): Promise<ReadonlyMap<string, string>> {
  const uit = new Map<string, string>();
  for (const { sub, persoonId } of mensen) {
    if (uit.has(sub)) continue;
    const teken = randomBytes(32).toString('base64url');
    await client.query(`insert into proces.sessie (id_hash, persoon_id, sub, eindigt_op) values ($1, $2, $3, now() + interval '8 hours')`, [createHash('sha256').update(teken).digest(), persoonId, sub]);
    uit.set(sub, `__Host-bv-sessie=${teken}`);
  }
  return uit;
}
