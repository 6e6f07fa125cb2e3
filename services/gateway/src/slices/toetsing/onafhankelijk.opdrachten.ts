import { Berichtsoort } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';

/** That somebody tried and was not independent is kept, whatever becomes of the command. */
export const onthoudBezwaar = (werk: Werk, toetsingId: string): void => {
  werk.bijWeigering.push(() => werk.vraag(`select wand.onthoud_toetsbezwaar($1)`, [toetsingId]));
};

/** What only the worker knows. They see this family no more, and a review that was theirs goes back to the queue, empty. Errors: NIET_GEVONDEN. */
export async function toetsbezwaarMelden(werk: Werk, { toetsingId, grond }: Invoer<'toetsbezwaarMelden'>): Promise<Resultaat> {
  const [rol] = await werk.vraag<{ casus_id: string; hoedanigheid: string }>(`select casus_id, hoedanigheid from wand.mijn_betrokkenheid where handeling_id = $1 and stand = 'ACTIEF' order by hoedanigheid limit 1`, [toetsingId]);
  if (!rol) throw new Weigeringsfout([NIET_GEVONDEN]);
  const { casus_id: casusId, hoedanigheid } = rol;
  werk.raak(casusId);
  if (hoedanigheid === 'TOETSER') await werk.tijdlijn(casusId, 'TOETSER_TERUGGETREDEN');
  const [uit] = await werk.vraag<{ groep: string | null }>(`select wand.meld_toetsbezwaar($1, $2, $3) as groep`, [nieuweId(), toetsingId, grond]);
  if (hoedanigheid === 'TOETSER' && uit?.groep) await werk.meld(uit.groep, Berichtsoort.TOETSING_AANGEVRAAGD, casusId, toetsingId);
  return { id: toetsingId, casusId };
}
