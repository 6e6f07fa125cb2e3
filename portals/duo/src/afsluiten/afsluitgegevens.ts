import type { AfsluitenQuery } from '../gql/graphql.js';

export type Afsluitcasus = NonNullable<AfsluitenQuery['casus']>;
export type Afsluiting = Afsluitcasus['afsluitingen'][number];

export const isGesloten = ({ toestand, geslotenOp }: Afsluitcasus): boolean => geslotenOp !== null && (toestand === 'GESLOTEN' || toestand === 'BIJ_WIJKTEAM');

/** The handover that a wijkteam said yes to. */
export const aanvaard = ({ overdrachten }: Afsluitcasus) => overdrachten.find(({ soort, toestand }) => soort === 'NAAR_WIJKTEAM' && toestand === 'AANVAARD');
