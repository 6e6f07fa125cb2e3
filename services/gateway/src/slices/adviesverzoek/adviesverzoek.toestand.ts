import { Adviesverzoektoestand } from '@bv/begrippen';

export const Advieshandeling = {
  REAGEREN: 'REAGEREN',
  TERUGVRAGEN: 'TERUGVRAGEN',
  ADVISEREN: 'ADVISEREN',
  TOEWIJZEN: 'TOEWIJZEN',
  AFSLUITEN: 'AFSLUITEN',
  MELDEN: 'MELDEN',
  MEELOPEN: 'MEELOPEN',
} as const;
export type Advieshandeling = (typeof Advieshandeling)[keyof typeof Advieshandeling];

/** Who does it: the wijkteam that asked, or Blijvend Veilig. */
export const kantVan: Readonly<Record<Advieshandeling, 'wijkteam' | 'duo'>> = {
  REAGEREN: 'wijkteam', AFSLUITEN: 'wijkteam', MELDEN: 'wijkteam', TERUGVRAGEN: 'duo', ADVISEREN: 'duo', TOEWIJZEN: 'duo', MEELOPEN: 'duo',
};

const { OPEN, WACHT_OP_WIJKTEAM, BEANTWOORD, GESLOTEN, MEELOPEN, MELDING } = Adviesverzoektoestand;
const VERDER = { AFSLUITEN: GESLOTEN, MELDEN: MELDING, MEELOPEN } as const;

/** What a question becomes; what is not named here cannot be done. The talk may go to and fro, and a closed one opens again by writing in it. */
const zetten: Readonly<Record<Adviesverzoektoestand, Readonly<Partial<Record<Advieshandeling, Adviesverzoektoestand>>>>> = {
  OPEN: { REAGEREN: OPEN, TERUGVRAGEN: WACHT_OP_WIJKTEAM, ADVISEREN: BEANTWOORD, TOEWIJZEN: OPEN, ...VERDER },
  WACHT_OP_WIJKTEAM: { REAGEREN: OPEN, TERUGVRAGEN: WACHT_OP_WIJKTEAM, ADVISEREN: BEANTWOORD, TOEWIJZEN: WACHT_OP_WIJKTEAM, ...VERDER },
  BEANTWOORD: { REAGEREN: OPEN, ADVISEREN: BEANTWOORD, TOEWIJZEN: BEANTWOORD, ...VERDER },
  GESLOTEN: { REAGEREN: OPEN },
  MEELOPEN: {},
  MELDING: {},
};

const isToestand = (toestand: string): toestand is Adviesverzoektoestand => Object.hasOwn(zetten, toestand);

/** The next toestand, or undefined when this cannot be done now, or not from this portal. */
export const volgendAdvies = (toestand: string, handeling: Advieshandeling, portaal: string): Adviesverzoektoestand | undefined =>
  isToestand(toestand) && kantVan[handeling] === portaal ? zetten[toestand][handeling] : undefined;
