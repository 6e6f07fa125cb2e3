import type { WerkvoorraadQuery } from '../gql/graphql.js';

export type Werk = WerkvoorraadQuery['werkvoorraad'][number];
type Casusmelding = NonNullable<Werk['casus']>['meldingen'][number];

/** Waits in the queue of the intake for somebody to take it on. */
export const isOpTePakken = ({ hoedanigheid, stand }: Werk): boolean => hoedanigheid === 'WACHTRIJ' && stand === 'ACTIEF';

/** Under way with this person, who may give it to a colleague. */
export const isEigen = ({ hoedanigheid, stand }: Werk): boolean => hoedanigheid === 'VT_BEHANDELAAR' && stand === 'ACTIEF';

const ontvangen = ({ ontvangenOp }: Casusmelding): string => ontvangenOp ?? '';

/** The melding that a line is about: the oldest that still waits for its beoordeling, else the last one. */
export const meldingVan = ({ casus }: Werk): Casusmelding | undefined => {
  const meldingen = casus?.meldingen ?? [];
  if (meldingen.length < 2) return meldingen[0];
  const opTijd = [...meldingen].sort((een, ander) => ontvangen(een).localeCompare(ontvangen(ander)));
  return opTijd.find(({ toestand }) => toestand !== 'BEOORDEELD') ?? opTijd.at(-1);
};

/** "Melding M-2026-00412" */
export const naamVan = (werk: Werk): string => `Melding ${meldingVan(werk)?.nummer ?? werk.casus?.nummer ?? 'zonder nummer'}`;

/** Offered, and nobody answered yet: then the term is that of the answer. */
export const aanbodVan = ({ casus }: Werk): NonNullable<Werk['casus']>['overdrachten'][number] | undefined => casus?.overdrachten.find(({ toestand }) => toestand === 'AANGEBODEN');

/** The last handover came back, and nothing new was offered since. */
export const isTerug = ({ casus }: Werk): boolean => {
  const laatste = [...(casus?.overdrachten ?? [])].sort((een, ander) => (een.aangebodenOp ?? '').localeCompare(ander.aangebodenOp ?? '')).at(-1);
  return casus?.toestand === 'BIJ_VEILIG_THUIS' && laatste?.toestand === 'GEWEIGERD';
};
