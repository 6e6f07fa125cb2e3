import { labelsIn } from '@bv/beleid';
import type { Pool } from 'pg';
import type { Kijker } from './kijker.js';
import { alsKijker } from './lezen.js';
import { schrijfToegang } from './toegangslog.js';

export interface Toegangsregel {
  id: string;
  op: Date;
  naam: string | null;
  organisatie: string | null;
  hoedanigheden: string[];
  portaal: string;
  operatie: string;
  doel: string;
  actie: string;
  uitkomst: string;
  getoond: string[];
  afgeschermd: string[];
}

/** Who looked at this casus, newest first; `na` is the id of the last line that was seen. This look is a line itself. */
export async function leesLogboek(pool: Pool, kijker: Kijker, casusnummer: string, aantal: number, na: string | null): Promise<Toegangsregel[]> {
  return await alsKijker(pool, kijker, async (verbinding) => {
    const rijen = await verbinding.vraag<Omit<Toegangsregel, 'getoond' | 'afgeschermd'> & { casus_id: string; getoond: number; afgeschermd: number }>(
      `select id, casus_id, op, naam, organisatie, hoedanigheden, portaal, operatie, doel, actie, uitkomst, getoond, afgeschermd
       from toezicht.logregel where casusnummer = $1 and ($3::uuid is null or volgnummer < (select volgnummer from toezicht.logregel where id = $3))
       order by volgnummer desc limit $2`,
      [casusnummer, aantal, na],
    );
    const casusId = rijen[0]?.casus_id;
    const vertoning = { gevraagd: 0, masker: 0, gezinsleden: new Set<string>() };
    await schrijfToegang(verbinding, kijker, 'R', casusId ? 'GESLAAGD' : 'NIETS_GEVONDEN', new Map(casusId ? [[casusId, vertoning]] : []));
    return rijen.map((rij) => ({ ...rij, getoond: labelsIn(rij.getoond), afgeschermd: labelsIn(rij.afgeschermd) }));
  });
}
