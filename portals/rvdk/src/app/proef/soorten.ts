import type { AfschermingVeldenFragment } from '../../gql/graphql.js';

export type { Reactie, Stuk, Toetsing } from '../toetsing/toetsing-context.js';
export type Afscherming = AfschermingVeldenFragment;
