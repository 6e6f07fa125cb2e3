import { eindeVanDag } from '@bv/begrippen';
import type { Werk } from '../zicht/werk.js';

interface Termijnen {
  werk: Date | null;
  kijken: string | null;
}

// The first that ends: an open melding, or a running research; and the first moment to look again.
const EERSTE = `select
  (select min(t) from (select m.termijn as t from gegevens.melding m where m.casus_id = $1 and m.toestand <> 'BEOORDEELD'
    union all select o.termijn from gegevens.onderzoek o where o.casus_id = $1 and o.afgerond_op is null) x) as werk,
  (select min(k.gepland)::text from gegevens.monitormoment k join gegevens.vervolg v on v.id = k.vervolg_id and v.afgerond_op is null where k.casus_id = $1 and k.gedaan_op is null) as kijken`;

/** Puts on the work of Veilig Thuis the term that comes first, so that every list counts the same days. */
export async function zetWerktermijn(werk: Werk, casusId: string): Promise<void> {
  const [eerste] = await werk.vraag<Termijnen>(EERSTE, [casusId]);
  await werk.vraag(`select wand.zet_termijn($1, 'VT_BEHANDELAAR', $2)`, [casusId, eerste?.werk ?? null]);
  await werk.vraag(`select wand.zet_termijn($1, 'VT_MONITOR', $2)`, [casusId, eerste?.kijken ? eindeVanDag(eerste.kijken) : null]);
}
