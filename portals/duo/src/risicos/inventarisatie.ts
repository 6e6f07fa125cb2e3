import { Risiconiveau } from '@bv/begrippen';
import type { Lijstaspect } from './lijst.js';
import type { Risico } from './risicocasus.js';

export interface Aspectstand {
  readonly aspect: Pick<Lijstaspect, 'code' | 'naam' | 'niveau'>;
  /** What was said of it: of the family, or of each person apart. */
  readonly risicos: readonly Risico[];
}

export interface Niveaustand {
  readonly niveau: Risiconiveau;
  readonly aspecten: readonly Aspectstand[];
}

export const perNiveau = (route: readonly Lijstaspect[], risicos: readonly Risico[]): Niveaustand[] =>
  Object.values(Risiconiveau).map((niveau) => ({
    niveau,
    aspecten: route.filter((aspect) => aspect.niveau === niveau).map((aspect) => ({ aspect, risicos: risicos.filter((risico) => risico.aspect === aspect.code) })),
  }));

/** What was recorded with a list of before and has no place in this one: it stays readable, under the name it had then. */
export const uitEerdereLijst = (route: readonly Lijstaspect[], risicos: readonly Risico[]): Risico[] => risicos.filter(({ aspect }) => !route.some(({ code }) => code === aspect));

export const FILTERS = ['aanwezig', 'bewaken', 'open'] as const;
export type Risicofilter = (typeof FILTERS)[number];

export const filterTekst: Readonly<Record<Risicofilter, string>> = {
  aanwezig: 'aanwezig',
  bewaken: 'in de gaten houden na afsluiten',
  open: 'nog niet bekeken',
};

export const isRisicofilter = (tekst: string | null): tekst is Risicofilter => FILTERS.some((filter) => filter === tekst);

const HOORT_BIJ: Readonly<Record<Risicofilter, (stand: Aspectstand) => boolean>> = {
  aanwezig: ({ risicos }) => risicos.some(({ aanwezig }) => aanwezig === 'AANWEZIG'),
  bewaken: ({ risicos }) => risicos.some(({ bewaken }) => bewaken === true),
  open: ({ risicos }) => risicos.length === 0,
};

/** Levels with only the aspects of this filter; an empty level goes. */
export const gefilterd = (niveaus: readonly Niveaustand[], filter: Risicofilter | undefined): Niveaustand[] =>
  niveaus
    .map(({ niveau, aspecten }) => ({ niveau, aspecten: filter === undefined ? aspecten : aspecten.filter(HOORT_BIJ[filter]) }))
    .filter(({ aspecten }) => aspecten.length > 0);

export const telAspecten = (niveaus: readonly Niveaustand[]): number => niveaus.reduce((som, { aspecten }) => som + aspecten.length, 0);
