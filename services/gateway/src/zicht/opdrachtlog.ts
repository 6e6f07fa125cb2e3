import type { Kijker, Verbinding } from './kijker.js';
import type { Actie, Uitkomst } from './toegangslog.js';

const SCHRIJF = `
  insert into log.toegang (persoon_id, portaal, operatie, doel, actie, uitkomst, verzoek_id, beleidsversie, casus_id, hoedanigheden)
  select $1::uuid, $2, $3, $4, $5, $6, $7, (select hash from wand.versie), c, case when c is null then '{}' else wand.hoedanigheden_bij(c) end
  from unnest($8::uuid[]) as c`;

/**
 * The line of a command: in which capacities it was done, also those that it ended itself, and which casus it was about, also when
 * it was refused. Apart from the line of a read, which pays nothing for this.
 */
export async function schrijfOpdracht(verbinding: Verbinding, kijker: Kijker, actie: Actie, uitkomst: Uitkomst, casussen: readonly string[]): Promise<void> {
  await verbinding.vraag(SCHRIJF, [
    kijker.persoonId, kijker.portaal, kijker.operatie, kijker.doel, actie, uitkomst, kijker.verzoekId, casussen.length > 0 ? casussen : [null],
  ]);
}
