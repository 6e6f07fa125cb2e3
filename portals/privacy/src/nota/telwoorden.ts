import { type Herkomst, herkomstNaam, type Instantiesoort, instantiesoortNaam } from '@bv/begrippen';

/** Null is what the nota names without a number: unknown, and not zero. */
export const aantalTekst = (aantal: number | null): string => (aantal === null ? 'onbekend' : String(aantal));

export const herkomstTekst = (code: string): string => (Object.hasOwn(herkomstNaam, code) ? herkomstNaam[code as Herkomst] : code);

export const instantieTekst = (code: string): string => (Object.hasOwn(instantiesoortNaam, code) ? instantiesoortNaam[code as Instantiesoort] : code);

const MAAND = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "2020-03" as "maart 2020". */
export const maandTekst = (maand: string | null): string => (maand === null ? 'onbekend' : MAAND.format(new Date(`${maand}-01T00:00:00Z`)));
