import type { MijnWerkQuery } from '../gql/graphql.js';

export type Werk = MijnWerkQuery['mijnWerk'][number];
type Casusmelding = NonNullable<Werk['casus']>['meldingen'][number];

/** Waits in the queue of the intake for somebody to take it on. */
export const isOpTePakken = ({ hoedanigheid, stand }: Werk): boolean => hoedanigheid === 'WACHTRIJ' && stand === 'ACTIEF';

const ontvangen = ({ ontvangenOp }: Casusmelding): string => ontvangenOp ?? '';

/** The melding that a line is about: the oldest that still waits for its beoordeling, else the last one. */
export const meldingVan = ({ casus }: Werk): Casusmelding | undefined => {
  const opTijd = [...(casus?.meldingen ?? [])].sort((een, ander) => ontvangen(een).localeCompare(ontvangen(ander)));
  return opTijd.find(({ toestand }) => toestand !== 'BEOORDEELD') ?? opTijd.at(-1);
};

/** The last handover came back, and nothing new was offered since. */
export const isTerug = ({ casus }: Werk): boolean => {
  const laatste = [...(casus?.overdrachten ?? [])].sort((een, ander) => (een.aangebodenOp ?? '').localeCompare(ander.aangebodenOp ?? '')).at(-1);
  return casus?.toestand === 'BIJ_VEILIG_THUIS' && laatste?.toestand === 'GEWEIGERD';
};

/** One line for each casus: who has it under way does not see it in the queue as well. Noodtoegang is no work: the bar on every page leads there. */
export const eenPerCasus = (werk: readonly Werk[]): Werk[] => {
  const perCasus = new Map<string, Werk>();
  for (const regel of werk.filter(({ hoedanigheid }) => hoedanigheid !== 'NOODTOEGANG')) {
    const vorige = perCasus.get(regel.casusId);
    if (!vorige || rang(regel) < rang(vorige)) perCasus.set(regel.casusId, regel);
  }
  return [...perCasus.values()];
};

const rang = (werk: Werk): number => (werk.hoedanigheid === 'VT_BEHANDELAAR' && werk.stand === 'ACTIEF' ? 0 : isOpTePakken(werk) ? 1 : 2);
