import type { Resultaat } from '../../zicht/opdracht.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Concept } from './bericht.entity.js';
import { conceptId } from '../concept-id.js';

/** Kept as it was typed, without validation: a draft may be wrong. */
export async function conceptBewaren(werk: Werk, { sleutel, inhoud }: Invoer<'conceptBewaren'>): Promise<Resultaat> {
  const { persoonId } = werk.kijker;
  const id = conceptId(persoonId, sleutel);
  await werk.bewaarEigen(Concept, id, { partijId: persoonId, sleutel, inhoud, bijgewerktOp: werk.nu.toISOString() });
  return { id, casusId: null };
}

/** Wiping what is not there is fine: the form was sent from another tab. */
export async function conceptWissen(werk: Werk, { sleutel }: Invoer<'conceptWissen'>): Promise<Resultaat> {
  const id = conceptId(werk.kijker.persoonId, sleutel);
  await werk.verwijder(Concept, id);
  return { id, casusId: null };
}
