import type { CijfersQuery } from '../gql/graphql.js';

type Groep = CijfersQuery['cijfers']['groepen'][number];

/** A group with these counts; null is hidden. */
export const groep = (code: string, naam: string, maten: Readonly<Record<string, Readonly<Record<string, number | null>>>>): Groep => ({
  __typename: 'Cijfergroep', code, naam, ververstOp: '2026-11-20T10:00:00Z',
  maten: Object.entries(maten).map(([maat, vakken]) => ({ __typename: 'Cijfermaat', maat, vakken: Object.entries(vakken).map(([vak, aantal]) => ({ __typename: 'Cijfervak', code: vak, aantal })) })),
});
