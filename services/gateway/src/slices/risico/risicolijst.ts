import { vandaag } from '@bv/begrippen';
import { Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';

/** The list that is valid today. Errors: KEUZE_ONGELDIG when there is none. */
export async function lijstVanNu(werk: Werk): Promise<string> {
  const [lijst] = await werk.vraag<{ id: string }>(`select id from algemeen.risicolijst where geldig_van <= $1::date and (geldig_tot is null or geldig_tot > $1::date) order by geldig_van desc, code desc limit 1`, [vandaag()]);
  if (!lijst) throw new Weigeringsfout('KEUZE_ONGELDIG', 'Er geldt nu geen lijst van risico-aspecten. Vraag de beheerder.', 'aspect');
  return lijst.id;
}

/** Errors: KEUZE_ONGELDIG for a code that this list does not know. */
export async function eisAspect(werk: Werk, lijstId: string, codes: readonly string[]): Promise<void> {
  const rijen = await werk.vraag<{ code: string }>(`select code from algemeen.risicolijstaspect where lijst_id = $1`, [lijstId]);
  const bekend = new Set(rijen.map(({ code }) => code));
  if (codes.some((code) => !bekend.has(code))) throw new Weigeringsfout('KEUZE_ONGELDIG', 'Deze zorg staat niet in de lijst.', 'aspect');
}
