import { useOutletContext } from '@bv/portal';
import type { CasusbladQuery } from '../../gql/graphql.js';

export type Casus = NonNullable<CasusbladQuery['casus']>;
export type Casusmelding = Casus['meldingen'][number];
export type Overdracht = Casus['overdrachten'][number];
export type Onderzoek = Casus['onderzoeken'][number];
export type Raadsverzoek = Casus['raadsverzoeken'][number];
export type Vervolg = Casus['vervolgtrajecten'][number];
export type Team = CasusbladQuery['partijen'][number];

/** What somebody of Veilig Thuis is to this casus now; it decides what the page offers, never what it shows. */
export type Positie = 'behandelaar' | 'wachtrij' | 'nazorg' | 'meelezer';

export interface Casuskader {
  readonly casus: Casus;
  readonly positie: Positie;
  /** Whether this person answers the family: adds their words, hands over their dossier. Only decides what the page offers. */
  readonly magRechten: boolean;
  /** Asked along for one check of what goes to a family member. */
  readonly isNakijker: boolean;
  /** Follows whether it stays safe: looks again, also after a handover. */
  readonly volgt: boolean;
  readonly teams: readonly Team[];
  /** Colleagues of Veilig Thuis, without the person who looks. */
  readonly collegas: readonly { readonly id: string; readonly naam: string }[];
  /** Address of the casus, without a slash at the end. */
  readonly basis: string;
}

export const useCasus = (): Casuskader => useOutletContext<Casuskader>();
