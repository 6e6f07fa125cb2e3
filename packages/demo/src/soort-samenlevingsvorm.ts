import { leeftijd, type SoortSamenlevingsvorm } from '@bv/begrippen';
import type { Datum } from './dagen.js';
import type { GezinslidRij } from './rijen/index.js';

/** Never typed, always derived (N08, C01): somebody under 18 on that day makes it a gezin. */
export const soortOp = (leden: readonly Pick<GezinslidRij, 'geboortedatum'>[], peildatum: Datum): SoortSamenlevingsvorm =>
  leden.some((lid) => lid.geboortedatum !== null && leeftijd(lid.geboortedatum, peildatum) < 18) ? 'GEZIN' : 'HUISHOUDEN';
