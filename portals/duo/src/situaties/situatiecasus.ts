import type { SituatiesQuery } from '../gql/graphql.js';

export type Situatiecasus = NonNullable<SituatiesQuery['casus']>;
export type Situatie = Situatiecasus['situaties'][number];

export type Gevolg = Situatie['gevolgen'][number];

/** What lies behind a situation now; a link that was taken away does not count. */
export const achterliggend = ({ achtergrond }: Pick<Situatie, 'achtergrond'>) => {
  const nu = achtergrond.filter(({ vervallenOp }) => vervallenOp === null);
  return { risicos: nu.flatMap(({ risico }) => (risico ? [risico] : [])), patronen: nu.flatMap(({ patroon }) => (patroon ? [patroon] : [])) };
};

/** Whom a situation may touch: who is a member now, the children first. */
export const geraakten = (leden: Situatiecasus['gezinsleden']): Situatiecasus['gezinsleden'] => leden.filter(({ isLid, isDirectbetrokkene }) => isLid !== false && isDirectbetrokkene === true);

/** The situations with this one moved a place; undefined at the end of the list. */
export const verplaatst = (ids: readonly string[], id: string, stap: -1 | 1): string[] | undefined => {
  const van = ids.indexOf(id);
  const naar = van + stap;
  if (van < 0 || naar < 0 || naar >= ids.length) return undefined;
  return ids.with(van, ids[naar] ?? id).with(naar, id);
};
