import type { FeitenQuery } from '../gql/graphql.js';

export type Feitencasus = NonNullable<FeitenQuery['casus']>;
export type Verklaring = Feitencasus['verklaringen'][number];
export type Accordering = Verklaring['accorderingen'][number];
export type Lid = Feitencasus['gezinsleden'][number];

/** An answer fixes the text: other words under somebody's agreement would put those words in their mouth. */
export const isVast = ({ accorderingen }: Verklaring): boolean => accorderingen.length > 0;

export const reactieVan = ({ accorderingen }: Verklaring, lidId: string): Accordering | undefined =>
  accorderingen.find(({ gezinslid }) => gezinslid?.id === lidId);
