import type { Toetsingtoestand } from '@bv/begrippen';
import { Weigeringsfout } from '../../zicht/weigering.js';
import type { Sleutels, Werk } from '../../zicht/werk.js';
import { Toetsing } from './toetsing.entity.js';
import { naToetshandeling, type Toetshandeling } from './toetsing.toestand.js';

/** Moves the toetsing on. Errors: TOESTAND_VERANDERD when this act is not possible (any more). */
export function eisOvergang(toetsing: Sleutels, handeling: Toetshandeling): Toetsingtoestand {
  const naar = naToetshandeling(toetsing.toestand as Toetsingtoestand, handeling);
  if (!naar) throw new Weigeringsfout('TOESTAND_VERANDERD', 'Dit kan nu niet: de toetsing is intussen verder, gedeeld of ingetrokken. Laad de pagina opnieuw.');
  return naar;
}

/** The review of its reviewer: only that person writes TOETSING in it. Errors: NIET_GEVONDEN, TOESTAND_VERANDERD. */
export async function haalToetsing(werk: Werk, toetsingId: string, handeling: Toetshandeling): Promise<Sleutels> {
  const toetsing = await werk.haal(Toetsing, toetsingId);
  await werk.eisSchrijfrecht(toetsing.casusId, 'TOETSING', toetsingId);
  eisOvergang(toetsing, handeling);
  return toetsing;
}
