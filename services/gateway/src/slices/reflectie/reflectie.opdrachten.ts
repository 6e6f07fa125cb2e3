import type { Resultaat } from '../../zicht/opdracht.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Reflectie } from './reflectie.entity.js';

/** Not on the timeline: everybody of the casus reads that, and for those outside the team there are no reflections (N62). */
export async function reflectieVastleggen(werk: Werk, invoer: Invoer<'reflectieVastleggen'>): Promise<Resultaat> {
  const { casusId } = invoer;
  await werk.eisSchrijfrecht(casusId, 'REFLECTIE');
  const id = await werk.voegToe(Reflectie, { ...invoer, op: werk.nu.toISOString(), doorId: werk.kijker.persoonId });
  return { id, casusId, versie: 1 };
}
