import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import type { Werk } from '../../zicht/werk.js';
import { eisUuid } from '../../zicht/uuid.js';
import type { Invoer } from '../opdracht.js';

export async function leerpuntVoorstellen(werk: Werk, { plek, tekst }: Invoer<'leerpuntVoorstellen'>): Promise<Resultaat> {
  const id = nieuweId();
  await werk.vraag('select wand.stel_leerpunt_voor($1, $2, $3)', [id, plek, tekst]);
  return { id, casusId: null };
}

/** A second person reads it: the word check does not know everybody's name. */
export async function leerpuntBeoordelen(werk: Werk, { id, overnemen }: Invoer<'leerpuntBeoordelen'>): Promise<Resultaat> {
  await werk.vraag('select wand.beoordeel_leerpunt($1, $2)', [eisUuid(id), overnemen]);
  return { id, casusId: null };
}
