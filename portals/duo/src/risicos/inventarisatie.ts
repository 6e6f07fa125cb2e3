import { Risicoaspect, risicoaspectNiveau, Risiconiveau } from '@bv/begrippen';
import type { Risico } from './risicocasus.js';

export interface Aspectstand {
  readonly aspect: Risicoaspect;
  /** What was said of it: of the family, or of each person apart. */
  readonly risicos: readonly Risico[];
}

export interface Niveaustand {
  readonly niveau: Risiconiveau;
  readonly aspecten: readonly Aspectstand[];
}

/** The 26 aspects in the order in which one walks them: from the adult outwards. */
export const ASPECTEN: readonly Risicoaspect[] = Object.values(Risiconiveau).flatMap((niveau) =>
  Object.values(Risicoaspect).filter((aspect) => risicoaspectNiveau[aspect] === niveau),
);

export const isAspect = (tekst: string | undefined): tekst is Risicoaspect => ASPECTEN.some((aspect) => aspect === tekst);

const bekeken = (risicos: readonly Risico[]): Set<string | null> => new Set(risicos.map(({ aspect }) => aspect));

/** How many of the 26 have been looked at. Progress of the walk, never a score of the family (N28). */
export const aantalBekeken = (risicos: readonly Risico[]): number => ASPECTEN.filter((aspect) => bekeken(risicos).has(aspect)).length;

/** The next aspect that nobody looked at, first after the given one and then from the start; undefined when all are done. */
export const volgendAspect = (risicos: readonly Risico[], na?: Risicoaspect): Risicoaspect | undefined => {
  const gedaan = bekeken(risicos);
  const plek = na === undefined ? 0 : ASPECTEN.indexOf(na) + 1;
  return [...ASPECTEN.slice(plek), ...ASPECTEN.slice(0, plek)].find((aspect) => aspect !== na && !gedaan.has(aspect));
};

export const perNiveau = (risicos: readonly Risico[]): Niveaustand[] =>
  Object.values(Risiconiveau).map((niveau) => ({
    niveau,
    aspecten: ASPECTEN.filter((aspect) => risicoaspectNiveau[aspect] === niveau).map((aspect) => ({
      aspect,
      risicos: risicos.filter((risico) => risico.aspect === aspect),
    })),
  }));

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
