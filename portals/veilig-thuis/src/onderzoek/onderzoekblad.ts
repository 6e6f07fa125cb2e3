import type { OnderzoekbladQuery } from '../gql/graphql.js';

export type Onderzoekblad = NonNullable<OnderzoekbladQuery['casus']>['onderzoeken'][number];
export type Informant = Onderzoekblad['informanten'][number];
export type Inkennisstelling = Onderzoekblad['inkennisstellingen'][number];

/** Somebody who must hear how the research ended. */
export interface Hoorder {
  readonly soort: 'gezinslid' | 'informant';
  readonly id: string;
  readonly naam: string;
  readonly gehoord: Inkennisstelling | undefined;
}

interface Lid {
  readonly id: string;
  readonly voornamen: string | null;
}

/** The family members and the informants, each with what is recorded of them. */
export const hoorders = (leden: readonly Lid[], { informanten, inkennisstellingen }: Onderzoekblad): Hoorder[] => [
  ...leden.map(({ id, voornamen }): Hoorder => ({ soort: 'gezinslid', id, naam: voornamen ?? 'Gezinslid', gehoord: inkennisstellingen.find(({ gezinslid }) => gezinslid?.id === id) })),
  ...informanten.map(({ id, naam }): Hoorder => ({ soort: 'informant', id, naam: naam ?? 'Informant', gehoord: inkennisstellingen.find(({ informant }) => informant?.id === id) })),
];
