import { Toegangsverzoektoestand } from '@bv/begrippen';

export const Verzoekhandeling = { TOEKENNEN: 'TOEKENNEN', AFWIJZEN: 'AFWIJZEN', INTREKKEN: 'INTREKKEN', BEEINDIGEN: 'BEEINDIGEN' } as const;
export type Verzoekhandeling = (typeof Verzoekhandeling)[keyof typeof Verzoekhandeling];

/** A request is answered once. What was granted can stop before its date; by its date (VERLOPEN) or with the work it ends by itself. */
const zetten: Readonly<Record<Toegangsverzoektoestand, Readonly<Partial<Record<Verzoekhandeling, Toegangsverzoektoestand>>>>> = {
  AANGEVRAAGD: {
    TOEKENNEN: Toegangsverzoektoestand.TOEGEKEND,
    AFWIJZEN: Toegangsverzoektoestand.AFGEWEZEN,
    INTREKKEN: Toegangsverzoektoestand.INGETROKKEN,
  },
  TOEGEKEND: { BEEINDIGEN: Toegangsverzoektoestand.BEEINDIGD },
  // The asker no longer works with the gezin: the decider can still close it with a reason, and no more.
  VERVALLEN: { AFWIJZEN: Toegangsverzoektoestand.AFGEWEZEN },
  AFGEWEZEN: {},
  INGETROKKEN: {},
  BEEINDIGD: {},
  VERLOPEN: {},
};

const isToestand = (toestand: string | null): toestand is Toegangsverzoektoestand => toestand !== null && Object.hasOwn(zetten, toestand);

/** The next toestand, or undefined when this cannot be done now. */
export const volgendVerzoek = (toestand: string | null, handeling: Verzoekhandeling): Toegangsverzoektoestand | undefined =>
  isToestand(toestand) ? zetten[toestand][handeling] : undefined;
