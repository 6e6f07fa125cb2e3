import { Formuliertoestand } from '@bv/begrippen';

export const Formulierhandeling = { OPPAKKEN: 'OPPAKKEN', OVERNEMEN: 'OVERNEMEN', TERUGGEVEN: 'TERUGGEVEN', MELDING_VASTGELEGD: 'MELDING_VASTGELEGD', SLUITEN: 'SLUITEN' } as const;
export type Formulierhandeling = (typeof Formulierhandeling)[keyof typeof Formulierhandeling];

const { ONTVANGEN, OPGEPAKT, VERWERKT, GESLOTEN } = Formuliertoestand;

/** What a received form becomes. It ends as a melding, or with a reason why it is none; until then it is in the queue or with somebody. */
const zetten: Readonly<Record<Formuliertoestand, Readonly<Partial<Record<Formulierhandeling, Formuliertoestand>>>>> = {
  ONTVANGEN: { OPPAKKEN: OPGEPAKT },
  OPGEPAKT: { OVERNEMEN: OPGEPAKT, TERUGGEVEN: ONTVANGEN, MELDING_VASTGELEGD: VERWERKT, SLUITEN: GESLOTEN },
  VERWERKT: {},
  GESLOTEN: {},
};

const isToestand = (toestand: string): toestand is Formuliertoestand => Object.hasOwn(zetten, toestand);

/** The next toestand, or undefined when this cannot be done now. */
export const volgendFormulier = (toestand: string, handeling: Formulierhandeling): Formuliertoestand | undefined => (isToestand(toestand) ? zetten[toestand][handeling] : undefined);
