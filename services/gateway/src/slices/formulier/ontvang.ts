import { beoordelingstermijn, DirecteVeiligheid, type FormulierInhoud, type Formuliersoort } from '@bv/begrippen';
import { geefFormulierAf } from '../../zicht/meldloket.js';
import { haalTabel } from '../../zicht/tabel.js';
import { vergrendel } from '../../zicht/versleuteld.js';
import { codehashes } from './codehash.js';
import { Formulier } from './formulier.entity.js';

export interface Ontvangst {
  readonly soort: Formuliersoort;
  readonly code: string;
  /** Made by the page: the same form sent twice is one form. */
  readonly id: string;
  readonly inhoud: FormulierInhoud;
  readonly verzoekId: string;
}

/** Hands a form to the intake. Gives the number of the receipt; null for any code that does not work, whatever is the matter with it. */
export async function ontvangFormulier(pool: Parameters<typeof geefFormulierAf>[0], { soort, code, id, inhoud, verzoekId }: Ontvangst): Promise<string | null> {
  const isSpoed = inhoud.directeVeiligheid === DirecteVeiligheid.ACUUT_ONVEILIG;
  const dicht = vergrendel(haalTabel(Formulier), { inhoud: JSON.stringify(inhoud) }, { casusId: null, id });
  // The term of the law runs from here, not from when somebody takes the form on (domein §3.3).
  return await geefFormulierAf(pool, { codehashes: codehashes(code), soort, id, inhoud: dicht.inhoud, isSpoed, termijn: beoordelingstermijn(isSpoed, new Date()), verzoekId });
}
