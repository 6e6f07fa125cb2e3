import { magAanvullen } from '@bv/beleid';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Aanvulling } from './aanvulling.entity.js';

/**
 * The record stays as it is; the family's words stand beside it. Which label they carry the database says, from the record itself; a
 * record that the writer may not read takes no addition. Not on the timeline: some kinds of record are silent.
 */
export async function aanvullingVastleggen(werk: Werk, invoer: Invoer<'aanvullingVastleggen'>): Promise<Resultaat> {
  const { casusId, onderdeel } = invoer;
  await werk.eisSchrijfrecht(casusId, 'RECHTEN');
  if (!magAanvullen(onderdeel)) throw new Weigeringsfout([NIET_GEVONDEN]);
  const id = await werk.voegToe(Aanvulling, { ...invoer, vastgelegdDoorId: werk.kijker.persoonId, categorie: '' });
  return { id, casusId, versie: 1 };
}
