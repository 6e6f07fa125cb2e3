import { Instantiesoort } from '@bv/begrippen';

/** The nota names these two without a figure: the count is unknown, which is not zero (C15). */
const zonderTelling: readonly Instantiesoort[] = [Instantiesoort.CRISISBED_SPOEDHULP, Instantiesoort.GEMEENTELIJKE_DIENSTEN];

/** The kinds of agency that the nota names, and whether it counts them. */
export const instantiesoorten = Object.values(Instantiesoort).filter((code) => code !== Instantiesoort.OVERIG).map((code) => ({
  code,
  telling: zonderTelling.includes(code) ? ('ONBEKEND' as const) : ('GETELD' as const),
}));
