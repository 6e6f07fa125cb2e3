import { NIET_GEVONDEN, Weigeringsfout } from '../zicht/weigering.js';
import type { Werk } from '../zicht/werk.js';

/** Who only looks along at Veilig Thuis writes under some labels too; deciding is for who has the family. Errors: NIET_GEVONDEN. */
export async function eisVtBehandelaar(werk: Werk, casusId: string): Promise<void> {
  const rollen = await werk.hoedanigheden(casusId);
  if (!rollen.some(({ hoedanigheid, stand }) => hoedanigheid === 'VT_BEHANDELAAR' && stand === 'ACTIEF')) throw new Weigeringsfout([NIET_GEVONDEN]);
}
