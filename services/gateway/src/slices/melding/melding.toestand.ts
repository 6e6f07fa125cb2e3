import { Meldingtoestand } from '@bv/begrippen';

export const Meldinghandeling = { OPPAKKEN: 'OPPAKKEN', BEOORDELEN: 'BEOORDELEN' } as const;
export type Meldinghandeling = (typeof Meldinghandeling)[keyof typeof Meldinghandeling];

/** What a melding becomes; what is not named here cannot be done. A second beoordeling corrects nothing: it is a new melding's. */
const zetten: Readonly<Record<Meldingtoestand, Readonly<Partial<Record<Meldinghandeling, Meldingtoestand>>>>> = {
  NIEUW: { OPPAKKEN: Meldingtoestand.IN_BEOORDELING },
  IN_BEOORDELING: { BEOORDELEN: Meldingtoestand.BEOORDEELD },
  BEOORDEELD: {},
};

const isToestand = (toestand: string | null): toestand is Meldingtoestand => toestand !== null && Object.hasOwn(zetten, toestand);

/** The next toestand, or undefined when this cannot be done now. */
export const volgendeMelding = (toestand: string | null, handeling: Meldinghandeling): Meldingtoestand | undefined =>
  isToestand(toestand) ? zetten[toestand][handeling] : undefined;
