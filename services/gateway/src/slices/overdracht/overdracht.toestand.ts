import { Overdrachttoestand } from '@bv/begrippen';

export const Overdrachthandeling = { AANVAARDEN: 'AANVAARDEN', WEIGEREN: 'WEIGEREN', INTREKKEN: 'INTREKKEN', AFRONDEN: 'AFRONDEN' } as const;
export type Overdrachthandeling = (typeof Overdrachthandeling)[keyof typeof Overdrachthandeling];

/** An offer is answered once. It is done when the receiver has taken over: at the forming of the duo, or at closing. */
const zetten: Readonly<Record<Overdrachttoestand, Readonly<Partial<Record<Overdrachthandeling, Overdrachttoestand>>>>> = {
  AANGEBODEN: {
    AANVAARDEN: Overdrachttoestand.AANVAARD,
    WEIGEREN: Overdrachttoestand.GEWEIGERD,
    INTREKKEN: Overdrachttoestand.INGETROKKEN,
  },
  AANVAARD: { AFRONDEN: Overdrachttoestand.AFGEROND },
  GEWEIGERD: {},
  INGETROKKEN: {},
  AFGEROND: {},
};

const isToestand = (toestand: string | null): toestand is Overdrachttoestand => toestand !== null && Object.hasOwn(zetten, toestand);

/** The next toestand, or undefined when this cannot be done now. */
export const volgendeOverdracht = (toestand: string | null, handeling: Overdrachthandeling): Overdrachttoestand | undefined =>
  isToestand(toestand) ? zetten[toestand][handeling] : undefined;
