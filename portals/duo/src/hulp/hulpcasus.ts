import { vandaag } from '@bv/begrippen';
import type { HulpinzettenQuery } from '../gql/graphql.js';

export type Hulpcasus = NonNullable<HulpinzettenQuery['casus']>;
export type Hulpinzet = Hulpcasus['hulpinzetten'][number];

export const isOpen = ({ toestand }: Pick<Hulpinzet, 'toestand'>): boolean => toestand === 'AANGEVRAAGD' || toestand === 'LOOPT';

/** Its day is behind us and nobody said what came of it. */
export const isTeLaat = ({ toestand, klaarVoor }: Pick<Hulpinzet, 'toestand' | 'klaarVoor'>, nu: string = vandaag()): boolean => isOpen({ toestand }) && klaarVoor !== null && klaarVoor < nu;

/** What is due first on top, then the rest; what is done apart. */
export const opVolgorde = (hulpinzetten: readonly Hulpinzet[]): { lopend: Hulpinzet[]; klaar: Hulpinzet[] } => ({
  lopend: hulpinzetten.filter(isOpen).toSorted((een, ander) => (een.klaarVoor ?? '9999').localeCompare(ander.klaarVoor ?? '9999')),
  klaar: hulpinzetten.filter((hulp) => !isOpen(hulp)).toSorted((een, ander) => (ander.resultaatOp ?? '').localeCompare(een.resultaatOp ?? '')),
});
