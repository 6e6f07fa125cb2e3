import { createHash, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { mensVan, partijId, type Proefpersoon } from './proefmensen.js';

export interface Sessieopzet {
  /** Minutes ago that this person last did something. */
  readonly stil?: number;
  readonly isVoorbij?: boolean;
}

/** A session as the platform keeps it; gives the key by which it is found. */
export async function maakProefsessie(beheer: Client, naam: Proefpersoon, { stil = 0, isVoorbij = false }: Sessieopzet = {}): Promise<Buffer> {
  const sleutel = createHash('sha256').update(randomBytes(32)).digest();
  await beheer.query(
    `insert into proces.sessie (id_hash, persoon_id, sub, laatst_gezien, eindigt_op)
     values ($1, $2, (select sub from algemeen.partij where id = $2), now() - make_interval(mins => $3), now() + $4 * interval '1 hour')`,
    [sleutel, partijId(mensVan(naam).id as Proefpersoon), stil, isVoorbij ? -1 : 10],
  );
  return sleutel;
}
