import type { GezinQuery } from '../gql/graphql.js';

export type Gezinscasus = NonNullable<GezinQuery['casus']>;
export type Lid = Gezinscasus['gezinsleden'][number];
export type Relatie = Gezinscasus['relaties'][number];
export type Netwerklid = Gezinscasus['netwerk'][number];

export const naamVan = ({ voornamen, achternaam }: Pick<Lid, 'voornamen' | 'achternaam'>): string =>
  [voornamen, achternaam].filter(Boolean).join(' ') || 'Naam afgeschermd';
