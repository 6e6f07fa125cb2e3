import { Overdrachttoestand } from '@bv/begrippen';

export const Overdrachthandeling = { AANVAARDEN: 'AANVAARDEN', WEIGEREN: 'WEIGEREN', INTREKKEN: 'INTREKKEN', AFRONDEN: 'AFRONDEN', VRAGEN: 'VRAGEN', BEANTWOORDEN: 'BEANTWOORDEN' } as const;
export type Overdrachthandeling = (typeof Overdrachthandeling)[keyof typeof Overdrachthandeling];

/** An offer is answered once; until then the receiver may ask, and asking answers nothing. It is done when the receiver has taken over: at the forming of the duo, or at closing. */
const zetten: Readonly<Record<Overdrachttoestand, Readonly<Partial<Record<Overdrachthandeling, Overdrachttoestand>>>>> = {
  AANGEBODEN: {
    AANVAARDEN: Overdrachttoestand.AANVAARD,
    WEIGEREN: Overdrachttoestand.GEWEIGERD,
    INTREKKEN: Overdrachttoestand.INGETROKKEN,
    VRAGEN: Overdrachttoestand.AANGEBODEN,
    BEANTWOORDEN: Overdrachttoestand.AANGEBODEN,
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
