import type { LogboekQuery } from '../../gql/graphql.js';

type Logregel = LogboekQuery['logboek'][number];

/** Yusuf read the family he holds. */
export const logregel = (overig: Partial<Logregel> = {}): Logregel => ({
  __typename: 'Logregel', id: 'regel-1', op: '2026-11-20T09:00:00Z', naam: 'Yusuf Demir', organisatie: 'Buurtteam Nieuw-West', als: null, hoedanigheden: ['WIJKTEAM_HOUDER'], portaal: 'wijkteam',
  operatie: 'Gezin', doel: 'UITVOEREN_HULP', actie: 'R', uitkomst: 'GESLAAGD', getoond: ['PROCES', 'AFSPRAAK'], afgeschermd: ['FEIT'], ...overig,
});
