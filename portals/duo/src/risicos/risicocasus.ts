import type { RisicosQuery } from '../gql/graphql.js';

export type Risicocasus = NonNullable<RisicosQuery['casus']>;
export type Risico = Risicocasus['risicos'][number];
