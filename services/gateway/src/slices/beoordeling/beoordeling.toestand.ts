import { Beoordelingtoestand } from '@bv/begrippen';

export const Beoordelinghandeling = { BEVESTIGEN: 'BEVESTIGEN', TERUGSTUREN: 'TERUGSTUREN', COLLEGA_KIEZEN: 'COLLEGA_KIEZEN' } as const;
export type Beoordelinghandeling = (typeof Beoordelinghandeling)[keyof typeof Beoordelinghandeling];

/** What becomes of a beoordeling; one that was sent back is history, and the next one is new. */
const zetten: Readonly<Record<Beoordelingtoestand, Readonly<Partial<Record<Beoordelinghandeling, Beoordelingtoestand>>>>> = {
  TE_BEVESTIGEN: { BEVESTIGEN: Beoordelingtoestand.VASTGESTELD, TERUGSTUREN: Beoordelingtoestand.TERUGGESTUURD, COLLEGA_KIEZEN: Beoordelingtoestand.TE_BEVESTIGEN },
  VASTGESTELD: {},
  TERUGGESTUURD: {},
};

const isToestand = (toestand: string | null): toestand is Beoordelingtoestand => toestand !== null && Object.hasOwn(zetten, toestand);

/** The next toestand, or undefined when this cannot be done now. */
export const volgendeBeoordeling = (toestand: string | null, handeling: Beoordelinghandeling): Beoordelingtoestand | undefined => (isToestand(toestand) ? zetten[toestand][handeling] : undefined);
