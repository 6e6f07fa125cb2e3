import type { Resultaat } from '../../zicht/opdracht.js';
import { vastlegging } from '../../zicht/schrijfpad/vastlegging.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Reflectiegesprek } from './gesprek.entity.js';

/** Not on the timeline, like every reflection. */
export const REFLECTIEGESPREK = vastlegging({ naam: 'reflectiegesprekVastleggen', klasse: Reflectiegesprek, label: () => 'REFLECTIE', door: 'gewijzigdDoorId', tijdlijn: null });

export async function reflectiegesprekWijzigen(werk: Werk, { id, versie, ...wijziging }: Invoer<'reflectiegesprekWijzigen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Reflectiegesprek, id);
  const nieuw = await werk.wijzig(Reflectiegesprek, id, versie, { ...wijziging, gewijzigdDoorId: werk.kijker.persoonId });
  return { id, casusId, versie: nieuw };
}
