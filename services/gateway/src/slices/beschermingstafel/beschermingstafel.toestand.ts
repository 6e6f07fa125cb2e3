import { Tafeltoestand } from '@bv/begrippen';

export const Tafelhandeling = { UITNODIGEN: 'UITNODIGEN', TOESTEMMING: 'TOESTEMMING', HOUDEN: 'HOUDEN', LATEN_VERVALLEN: 'LATEN_VERVALLEN' } as const;
export type Tafelhandeling = (typeof Tafelhandeling)[keyof typeof Tafelhandeling];

const { GEPLAND, GEHOUDEN, VERVALLEN } = Tafeltoestand;
const zetten: Readonly<Record<Tafelhandeling, Tafeltoestand>> = { UITNODIGEN: GEPLAND, TOESTEMMING: GEPLAND, HOUDEN: GEHOUDEN, LATEN_VERVALLEN: VERVALLEN };

/** Where a meeting stands after this; undefined when it cannot: only a planned one changes. */
export const volgendeTafel = (toestand: string | null, handeling: Tafelhandeling): Tafeltoestand | undefined => (toestand === GEPLAND ? zetten[handeling] : undefined);
