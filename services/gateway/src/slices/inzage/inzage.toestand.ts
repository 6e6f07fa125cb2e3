import { Inzagetoestand } from '@bv/begrippen';

export const Inzagehandeling = {
  VOORBEREIDEN: 'VOORBEREIDEN', CONTROLEREN: 'CONTROLEREN', VERSTREKKEN: 'VERSTREKKEN', WEIGEREN: 'WEIGEREN', INTREKKEN: 'INTREKKEN',
} as const;
export type Inzagehandeling = (typeof Inzagehandeling)[keyof typeof Inzagehandeling];

/** Preparing again after the check undoes the check: the dossier changed, or somebody saw something. What went out is never called back. */
const zetten: Readonly<Record<Inzagetoestand, Readonly<Partial<Record<Inzagehandeling, Inzagetoestand>>>>> = {
  AANGEVRAAGD: { VOORBEREIDEN: Inzagetoestand.IN_VOORBEREIDING, WEIGEREN: Inzagetoestand.GEWEIGERD, INTREKKEN: Inzagetoestand.INGETROKKEN },
  IN_VOORBEREIDING: { CONTROLEREN: Inzagetoestand.GECONTROLEERD, WEIGEREN: Inzagetoestand.GEWEIGERD, INTREKKEN: Inzagetoestand.INGETROKKEN },
  GECONTROLEERD: {
    VOORBEREIDEN: Inzagetoestand.IN_VOORBEREIDING, VERSTREKKEN: Inzagetoestand.VERSTREKT, WEIGEREN: Inzagetoestand.GEWEIGERD, INTREKKEN: Inzagetoestand.INGETROKKEN,
  },
  VERSTREKT: {},
  GEWEIGERD: {},
  INGETROKKEN: {},
};

const isToestand = (toestand: string | null): toestand is Inzagetoestand => toestand !== null && Object.hasOwn(zetten, toestand);

/** The next toestand, or undefined when this cannot be done now. */
export const volgendeInzage = (toestand: string | null, handeling: Inzagehandeling): Inzagetoestand | undefined => (isToestand(toestand) ? zetten[toestand][handeling] : undefined);
