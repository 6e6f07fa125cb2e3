import { Toetsingtoestand } from '@bv/begrippen';

/** The review as a state machine: who asks may withdraw until it is shared; sharing is final. */
export const Toetshandeling = { OPPAKKEN: 'OPPAKKEN', INTREKKEN: 'INTREKKEN', BEVINDEN: 'BEVINDEN', DELEN: 'DELEN' } as const;
export type Toetshandeling = (typeof Toetshandeling)[keyof typeof Toetshandeling];

const { AANGEVRAAGD, IN_TOETSING, GEDEELD, INGETROKKEN } = Toetsingtoestand;

const OVERGANGEN: Readonly<Record<Toetsingtoestand, Readonly<Partial<Record<Toetshandeling, Toetsingtoestand>>>>> = {
  [AANGEVRAAGD]: { OPPAKKEN: IN_TOETSING, INTREKKEN: INGETROKKEN },
  [IN_TOETSING]: { BEVINDEN: IN_TOETSING, DELEN: GEDEELD, INTREKKEN: INGETROKKEN },
  [GEDEELD]: {},
  [INGETROKKEN]: {},
};

/** The state after this act, or null when it may not happen now. */
export const naToetshandeling = (toestand: Toetsingtoestand, handeling: Toetshandeling): Toetsingtoestand | null => OVERGANGEN[toestand][handeling] ?? null;
