import { Adviesvraagtoestand } from '@bv/begrippen';

export const Adviesvraaghandeling = {
  BEANTWOORDEN: 'BEANTWOORDEN',
  SLUITEN: 'SLUITEN',
  HEROPENEN: 'HEROPENEN',
  OMZETTEN: 'OMZETTEN',
  TERUGZETTEN: 'TERUGZETTEN',
  MELDING_VASTGELEGD: 'MELDING_VASTGELEGD',
} as const;
export type Adviesvraaghandeling = (typeof Adviesvraaghandeling)[keyof typeof Adviesvraaghandeling];

const { OPEN, BEANTWOORD, GESLOTEN, WORDT_MELDING, OMGEZET } = Adviesvraagtoestand;

/** What an adviesvraag becomes; what is not named here cannot be done. Until the melding is recorded, turning into one can be taken back. */
const zetten: Readonly<Record<Adviesvraagtoestand, Readonly<Partial<Record<Adviesvraaghandeling, Adviesvraagtoestand>>>>> = {
  OPEN: { BEANTWOORDEN: BEANTWOORD, SLUITEN: GESLOTEN, OMZETTEN: WORDT_MELDING },
  // An answer may be given in more than one talk.
  BEANTWOORD: { BEANTWOORDEN: BEANTWOORD, SLUITEN: GESLOTEN, OMZETTEN: WORDT_MELDING },
  GESLOTEN: { HEROPENEN: OPEN, OMZETTEN: WORDT_MELDING },
  WORDT_MELDING: { TERUGZETTEN: OPEN, MELDING_VASTGELEGD: OMGEZET },
  OMGEZET: {},
};

const isToestand = (toestand: string): toestand is Adviesvraagtoestand => Object.hasOwn(zetten, toestand);

/** The next toestand, or undefined when this cannot be done now. */
export const volgendeAdviesvraag = (toestand: string, handeling: Adviesvraaghandeling): Adviesvraagtoestand | undefined =>
  isToestand(toestand) ? zetten[toestand][handeling] : undefined;
