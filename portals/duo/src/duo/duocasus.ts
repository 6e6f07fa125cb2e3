import type { HetDuoQuery } from '../gql/graphql.js';

export type Duocasus = NonNullable<HetDuoQuery['casus']>;
export type Lid = NonNullable<Duocasus['betrokkenheden'][number]['partij']>;

/** The two of the duo, without who stands in. */
export const duoleden = ({ betrokkenheden }: Pick<Duocasus, 'betrokkenheden'>): Lid[] =>
  betrokkenheden.flatMap(({ hoedanigheid, stand, tot, partij }) => (hoedanigheid === 'DUOLID' && stand === 'ACTIEF' && tot === null && partij !== null ? [partij] : []));

export const teamleider = ({ betrokkenheden }: Pick<Duocasus, 'betrokkenheden'>): Lid | undefined =>
  betrokkenheden.find(({ hoedanigheid, stand, tot }) => hoedanigheid === 'TEAMLEIDER' && stand === 'ACTIEF' && tot === null)?.partij ?? undefined;
