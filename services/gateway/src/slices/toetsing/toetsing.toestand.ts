import type { Hoedanigheid } from '@bv/beleid';
import { Toetsingtoestand } from '@bv/begrippen';

/** What can be done with a review. Each command is one of these. */
export const Toetshandeling = {
  OPPAKKEN: 'OPPAKKEN',
  INTREKKEN: 'INTREKKEN',
  BEVINDEN: 'BEVINDEN',
  VRAGEN: 'VRAGEN',
  BEANTWOORDEN: 'BEANTWOORDEN',
  TERUGGEVEN: 'TERUGGEVEN',
  AANVULLEN: 'AANVULLEN',
  ADVIES_VRAGEN: 'ADVIES_VRAGEN',
  ADVISEREN: 'ADVISEREN',
  VOORLEGGEN: 'VOORLEGGEN',
  REAGEREN: 'REAGEREN',
  BIJSTELLEN: 'BIJSTELLEN',
  DELEN: 'DELEN',
} as const;
export type Toetshandeling = (typeof Toetshandeling)[keyof typeof Toetshandeling];

const { AANGEVRAAGD, IN_TOETSING, TERUGGEGEVEN, VOORGELEGD, GEDEELD, INGETROKKEN } = Toetsingtoestand;

/**
 * The review as a state machine: who asks may withdraw until it is shared; what the family reads does not change while they read it; sharing is
 * final. A reviewer who turns out not to be independent lets go in any state, by the wall itself: then it is AANGEVRAAGD again.
 */
const OVERGANGEN: Readonly<Record<Toetsingtoestand, Readonly<Partial<Record<Toetshandeling, Toetsingtoestand>>>>> = {
  [AANGEVRAAGD]: { OPPAKKEN: IN_TOETSING, INTREKKEN: INGETROKKEN },
  [IN_TOETSING]: {
    BEVINDEN: IN_TOETSING, VRAGEN: IN_TOETSING, BEANTWOORDEN: IN_TOETSING, ADVIES_VRAGEN: IN_TOETSING, ADVISEREN: IN_TOETSING,
    TERUGGEVEN: TERUGGEGEVEN, VOORLEGGEN: VOORGELEGD, INTREKKEN: INGETROKKEN,
  },
  [TERUGGEGEVEN]: { BEANTWOORDEN: TERUGGEGEVEN, AANVULLEN: IN_TOETSING, INTREKKEN: INGETROKKEN },
  [VOORGELEGD]: { REAGEREN: VOORGELEGD, BIJSTELLEN: IN_TOETSING, DELEN: GEDEELD, INTREKKEN: INGETROKKEN },
  [GEDEELD]: {},
  [INGETROKKEN]: {},
};

/** Who may do it, in that state; the wall decides the same by labels and by who has this act. */
export const DOOR: Readonly<Record<Toetshandeling, Hoedanigheid>> = {
  OPPAKKEN: 'WACHTRIJ', INTREKKEN: 'DUOLID', BEANTWOORDEN: 'DUOLID', AANVULLEN: 'DUOLID', ADVISEREN: 'GEDRAGSDESKUNDIGE_RAAD',
  BEVINDEN: 'TOETSER', VRAGEN: 'TOETSER', TERUGGEVEN: 'TOETSER', ADVIES_VRAGEN: 'TOETSER', VOORLEGGEN: 'TOETSER', REAGEREN: 'TOETSER', BIJSTELLEN: 'TOETSER', DELEN: 'TOETSER',
};

/** The state after this act, or null when it may not happen now. */
export const naToetshandeling = (toestand: Toetsingtoestand, handeling: Toetshandeling): Toetsingtoestand | null => OVERGANGEN[toestand][handeling] ?? null;

/** Still under way: a next one cannot be asked, and the casus cannot be closed. */
export const LOPEND: readonly Toetsingtoestand[] = Object.values(Toetsingtoestand).filter((toestand) => Object.keys(OVERGANGEN[toestand]).length > 0);
