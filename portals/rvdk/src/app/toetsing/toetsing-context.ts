import { useOutletContext } from '@bv/portal';
import type { ToetsingQuery } from '../../gql/graphql.js';

export type Toetsing = NonNullable<ToetsingQuery['toetsing']>;
export type Stuk = Toetsing['stukken'][number];
export type Reactie = Stuk['reacties'][number];

export interface Toetscontext {
  readonly toetsing: Toetsing;
  /** Address of the toetsing, without a slash at the end. */
  readonly basis: string;
  /** Whether this person may still answer here. Only decides what the screen offers: the gateway decides again. */
  readonly magToetsen: boolean;
  /** Whether the concept lies with the family, and this person is who may go on with it. */
  readonly magVoorleggen: boolean;
  readonly opnieuw: () => void;
}

/** The toetsing around the page. */
export const useToetsing = (): Toetscontext => useOutletContext<Toetscontext>();
