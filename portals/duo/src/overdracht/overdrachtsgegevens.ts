import type { OverdrachtenQuery, OverdrachtVoorbereidenQuery } from '../gql/graphql.js';

export type Overdrachtcasus = NonNullable<OverdrachtenQuery['casus']>;
export type Overdracht = Overdrachtcasus['overdrachten'][number];
export type Voorbereiding = NonNullable<OverdrachtVoorbereidenQuery['casus']>;
export type Wijkteam = OverdrachtVoorbereidenQuery['partijen'][number];

export const naarWijkteam = ({ soort }: { readonly soort: Overdracht['soort'] }): boolean => soort === 'NAAR_WIJKTEAM';

/** The offer or the yes that stands now; a refused or withdrawn one is history. */
export const lopende = <O extends Pick<Overdracht, 'soort' | 'toestand'>>(overdrachten: readonly O[]): O | undefined =>
  overdrachten.find((overdracht) => naarWijkteam(overdracht) && (overdracht.toestand === 'AANGEBODEN' || overdracht.toestand === 'AANVAARD'));
