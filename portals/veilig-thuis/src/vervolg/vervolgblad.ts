import type { VervolgbladQuery } from '../gql/graphql.js';

export type Moment = NonNullable<VervolgbladQuery['casus']>['vervolgtrajecten'][number]['momenten'][number];

/** What was found at the last look; undefined before the first. */
export const laatstGekeken = (momenten: readonly Moment[]): Moment | undefined =>
  [...momenten].filter(({ gedaanOp }) => gedaanOp !== null).sort((een, ander) => (een.gedaanOp ?? '').localeCompare(ander.gedaanOp ?? '')).at(-1);
