import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';

/** Errors: NIET_GEVONDEN for another person, or a team that one is not of. */
export async function bereikbaarheidInstellen(werk: Werk, { partijId, telefoon, uren, buitenUren, dagenZonderHulp, dagenZonderContact }: Invoer<'bereikbaarheidInstellen'>): Promise<Resultaat> {
  const [uit] = await werk.vraag<{ id: string }>(`select wand.stel_bereikbaarheid_in($1, $2, $3, $4, $5, $6, $7) as id`, [nieuweId(), partijId, telefoon, uren, buitenUren, dagenZonderHulp, dagenZonderContact]);
  return { id: uit?.id ?? '', casusId: null };
}
