import { useOutletContext } from '@bv/portal';
import type { Invoer } from '@bv/begrippen';
import type { Casus } from '../app/casus/casus-context.js';
import type { OverdrachtAanbiedenMutation } from '../gql/graphql.js';
import type { Handeling } from '../app/formulier/use-handeling.js';
import type { Ontvangers } from './ontvangers.js';
import type { Overdrachtwaarden } from './waarden.js';

/** The offer under way, shared by its two pages. */
export interface Aanbod {
  readonly handeling: Handeling<Overdrachtwaarden, Invoer<'overdrachtAanbieden'>, OverdrachtAanbiedenMutation>;
  readonly casus: Casus;
  readonly ontvangers: Ontvangers;
  /** Address of the casus. */
  readonly basis: string;
}

export const useAanbod = (): Aanbod => useOutletContext<Aanbod>();
