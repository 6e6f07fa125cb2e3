import { vandaag } from '@bv/begrippen';
import type { VeiligheidsplanQuery } from '../gql/graphql.js';

export type Plancasus = NonNullable<VeiligheidsplanQuery['casus']>;
export type Afspraak = Plancasus['afspraken'][number];

export const isLopend = ({ toestand }: Pick<Afspraak, 'toestand'>): boolean => toestand === 'LOPEND';

/** Its end is behind us and nobody said how it went. */
export const moetGeevalueerd = ({ toestand, tot }: Pick<Afspraak, 'toestand' | 'tot'>, nu: string = vandaag()): boolean =>
  toestand === 'LOPEND' && tot !== null && tot < nu;

/** Running ones first, those to be looked at on top; then what was. */
export const opVolgorde = (afspraken: readonly Afspraak[]): { lopend: Afspraak[]; geweest: Afspraak[] } => ({
  lopend: afspraken.filter(isLopend).toSorted((een, ander) => (een.tot ?? '9999').localeCompare(ander.tot ?? '9999')),
  geweest: afspraken.filter((afspraak) => !isLopend(afspraak)).toSorted((een, ander) => (ander.gewijzigdOp ?? '').localeCompare(een.gewijzigdOp ?? '')),
});
