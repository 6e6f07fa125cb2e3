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
  als: string | null;
  hoedanigheden: string[];
  portaal: string;
  operatie: string;
  doel: string;
  actie: string;
  uitkomst: string;
  getoond: string[];
  afgeschermd: string[];
}

/** How often a casus was opened lately, and by how many; no family in it. */
export interface Toezichtcasus {
  nummer: string;
  laatstOp: Date;
  inzagen: number;
  personen: number;
  organisaties: number;
}

// Counted over the end of the log, so that the answer takes as long when the log is ten years old.
const LAATSTE_REGELS = 5000;

/** The casussen that were opened last, by number; `zoek` is how a number begins. Supervision itself does not count as opening. */
export async function leesToezichtcasussen(pool: Pool, kijker: Kijker, zoek: string | null, aantal: number): Promise<Toezichtcasus[]> {
  return await alsKijker(pool, kijker, async (verbinding) => {
    const rijen = await verbinding.vraag<Toezichtcasus>(
      `select r.casusnummer as nummer, max(r.op) as "laatstOp", count(*)::int as inzagen,
              count(distinct r.persoon_id)::int as personen, count(distinct r.organisatie)::int as organisaties
       from (select casusnummer, op, persoon_id, organisatie from toezicht.logregel
             where casusnummer is not null and portaal <> 'privacy' and ($1::text is null or starts_with(casusnummer, $1))
             order by volgnummer desc limit $3) r
       group by r.casusnummer order by max(r.op) desc limit $2`,
      [zoek, aantal, LAATSTE_REGELS],
    );
    await schrijfToegang(verbinding, kijker, 'S', rijen.length > 0 ? 'GESLAAGD' : 'NIETS_GEVONDEN', new Map());
    return rijen;
  });
}

/** Who looked at this casus, newest first; `na` is the id of the last line that was seen. This look is a line itself. */
export async function leesLogboek(pool: Pool, kijker: Kijker, casusnummer: string, aantal: number, na: string | null): Promise<Toegangsregel[]> {
  return await alsKijker(pool, kijker, async (verbinding) => {
    const rijen = await verbinding.vraag<Omit<Toegangsregel, 'getoond' | 'afgeschermd'> & { casus_id: string; getoond: number; afgeschermd: number }>(
      `select id, casus_id, op, naam, organisatie, als, hoedanigheden, portaal, operatie, doel, actie, uitkomst, getoond, afgeschermd
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
