import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';

/** A finding is added and never changed; a later one comes beside it. */
export async function opvallendNakijken(werk: Werk, { sleutel, bevinding, motivering }: Invoer<'opvallendNakijken'>): Promise<Resultaat> {
  const id = nieuweId();
  await werk.vraag(`select wand.kijk_opvallend_na($1, $2, $3, $4)`, [id, sleutel, bevinding, motivering]);
  return { id, casusId: null };
}

/** Thresholds are kept with who set them and when; the last ones hold. */
export async function opvallendDrempelsInstellen(werk: Werk, drempels: Invoer<'opvallendDrempelsInstellen'>): Promise<Resultaat> {
  const id = nieuweId();
  await werk.vraag(`select wand.stel_drempels_in($1, $2)`, [id, JSON.stringify(drempels)]);
  return { id, casusId: null };
}
