import { risicolijstschema } from '@bv/begrippen';
import type { ClientBase } from 'pg';
import { nieuweId } from '../zicht/nieuwe-id.js';

/** All or nothing. Inventories and risks of before keep the list they were made with. Errors: throws when the file is not such a list, or its code exists. */
export async function laadRisicolijst(client: ClientBase, bron: unknown): Promise<{ code: string; aantal: number }> {
  const { aspecten, toelichting, ...lijst } = risicolijstschema.parse(bron);
  const id = nieuweId();
  await client.query('begin');
  try {
    await client.query(`update algemeen.risicolijst set geldig_tot = $1 where geldig_tot is null and geldig_van < $1`, [lijst.geldigVan]);
    await client.query(`insert into algemeen.risicolijst (id, code, naam, toelichting, is_reconstructie, geldig_van) values ($1, $2, $3, $4, $5, $6)`, [id, lijst.code, lijst.naam, toelichting ?? null, lijst.isReconstructie, lijst.geldigVan]);
    for (const [nummer, { code, naam, niveau }] of aspecten.entries()) {
      await client.query(`insert into algemeen.risicolijstaspect (id, lijst_id, code, naam, niveau, volgorde) values ($1, $2, $3, $4, $5, $6)`, [nieuweId(), id, code, naam, niveau, nummer + 1]);
    }
    await client.query('commit');
  } catch (fout) {
    await client.query('rollback');
    throw fout;
  }
  return { code: lijst.code, aantal: aspecten.length };
}
