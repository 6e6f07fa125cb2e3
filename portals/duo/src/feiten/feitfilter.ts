import type { Verklaring } from './feitencasus.js';

export const FILTERS = ['FEIT', 'INTERPRETATIE', 'MENING_BETROKKENE', 'open', 'oneens'] as const;

export type Feitfilter = (typeof FILTERS)[number];

export const filterTekst: Readonly<Record<Feitfilter, string>> = {
  FEIT: 'alleen feiten',
  INTERPRETATIE: 'interpretaties',
  MENING_BETROKKENE: 'meningen',
  open: 'feiten nog niet besproken',
  oneens: 'klopt niet volgens het gezin',
};

export const isFeitfilter = (tekst: string | null): tekst is Feitfilter => FILTERS.some((filter) => filter === tekst);

const HOORT_BIJ: Readonly<Record<Feitfilter, (verklaring: Verklaring) => boolean>> = {
  FEIT: ({ soort }) => soort === 'FEIT',
  INTERPRETATIE: ({ soort }) => soort === 'INTERPRETATIE',
  MENING_BETROKKENE: ({ soort }) => soort === 'MENING_BETROKKENE',
  open: ({ soort, accorderingen }) => soort === 'FEIT' && accorderingen.length === 0,
  oneens: ({ accorderingen }) => accorderingen.some(({ oordeel }) => oordeel === 'NIET_AKKOORD'),
};

export const gefilterd = (verklaringen: readonly Verklaring[], filter: Feitfilter | undefined): Verklaring[] =>
  filter === undefined ? [...verklaringen] : verklaringen.filter(HOORT_BIJ[filter]);
