import { isPortaal } from '@bv/beleid';
import type { Pool } from 'pg';
import type { Afwijzing } from '../platform/voordeur.js';
import type { Kijker, Verbinding } from './kijker.js';
import type { Vertoningen } from './nabewerking.js';

/** NEN 7513 event action codes that we use: read, create or change, delete, search, export; N, its unusual access: the noodknop; and B of our own: looking along as somebody else. */
export type Actie = 'R' | 'U' | 'D' | 'S' | 'E' | 'N' | 'B';
export type Uitkomst = 'GESLAAGD' | 'GEWEIGERD' | 'NIETS_GEVONDEN';

interface Logkop {
  readonly persoon: string;
  readonly portaal: string;
  readonly operatie: string;
  readonly doel: string;
  readonly actie: string;
  readonly uitkomst: string;
  readonly verzoek: string;
  /** Whose eyes were borrowed. */
  readonly als?: string;
}

/** In which capacities the viewer is involved in the casus of a line `r`. */
const HOEDANIGHEDEN = '(select array_agg(distinct m.hoedanigheid) from wand.mijn_betrokkenheid m where m.casus_id = r.casus_id)';

/** SQL that writes a line per row of `van`, a relation `r` with casus_id, getoond, afgeschermd and gezinsleden. */
export const logopdracht = (k: Logkop, van: string, hoedanigheden = HOEDANIGHEDEN): string => `
  insert into log.toegang (persoon_id, portaal, operatie, doel, actie, uitkomst, verzoek_id, beleidsversie, casus_id, getoond, afgeschermd, gezinsleden, als_id, hoedanigheden)
  select ${k.persoon}, ${k.portaal}, ${k.operatie}, ${k.doel}, ${k.actie}, ${k.uitkomst}, ${k.verzoek}, (select hash from wand.versie), r.casus_id, r.getoond, r.afgeschermd, r.gezinsleden, ${k.als ?? 'null'},
         coalesce(${hoedanigheden}, '{}')
  from ${van}`;

const SCHRIJF = logopdracht(
  { persoon: '$1::uuid', portaal: '$2', operatie: '$3', doel: '$4', actie: '$5', uitkomst: '$6', verzoek: '$7', als: '$9::uuid' },
  'json_to_recordset($8::json) as r(casus_id uuid, getoond int, afgeschermd int, gezinsleden uuid[])',
);

/**
 * One line per casus, in the transaction that read it: no line, no data. Without a casus the line still says that was looked.
 * Holds labels and ids, never content. Who looks along as somebody else stands there as who looked, in the privacy portal.
 */
export async function schrijfToegang(verbinding: Verbinding, kijker: Kijker, actie: Actie, uitkomst: Uitkomst, vertoningen: Vertoningen): Promise<void> {
  const regels = [...vertoningen].map(([casusId, v]) => ({
    casus_id: casusId,
    getoond: v.gevraagd & v.masker,
    afgeschermd: v.gevraagd & ~v.masker,
    gezinsleden: [...v.gezinsleden],
  }));
  const inhoud = regels.length > 0 ? regels : [{ casus_id: null, getoond: 0, afgeschermd: 0, gezinsleden: [] }];
  await verbinding.vraag(SCHRIJF, [
    kijker.toezichthouderId ?? kijker.persoonId, kijker.toezichthouderId ? 'privacy' : kijker.portaal, kijker.operatie, kijker.doel, actie, uitkomst, kijker.verzoekId, JSON.stringify(inhoud),
    kijker.toezichthouderId ? kijker.persoonId : null,
  ]);
}

/** Logging in, logging out, and a login that was refused are lines too (NEN 7513). */
export async function schrijfAanmelding(pool: Pool, gebeurtenis: string, persoonId: string | undefined, verzoekId: string): Promise<void> {
  await pool.query(
    `insert into log.toegang (persoon_id, portaal, operatie, doel, actie, uitkomst, verzoek_id) values ($1, '', $2, 'ALGEMEEN', 'L', $3, $4)`,
    [persoonId ?? null, gebeurtenis, gebeurtenis.endsWith('_GEWEIGERD') ? 'GEWEIGERD' : 'GESLAAGD', verzoekId],
  );
}

/** What was refused at the front door, before any casus came into it. Of what the request said only the name of a portal is kept. */
export async function schrijfAfwijzing(pool: Pool, { persoonId, portaal, code, verzoekId }: Afwijzing): Promise<void> {
  await pool.query(
    `insert into log.toegang (persoon_id, portaal, operatie, doel, actie, uitkomst, verzoek_id) values ($1, $2, $3, 'ALGEMEEN', 'R', 'GEWEIGERD', $4)`,
    [persoonId, isPortaal(portaal) ? portaal : '', code, verzoekId],
  );
}
