import type { Gegevenscategorie } from '@bv/beleid';
import { useOutletContext } from '@bv/portal';
import type { DossierQuery } from '../../gql/graphql.js';

export type Dossiercasus = NonNullable<DossierQuery['casus']>;

export interface Dossier {
  readonly casusId: string;
  /** Address of the dossier, without a slash at the end. */
  readonly basis: string;
  /** Undefined while the identity bar is still being read: a page asks its own data at the same time. */
  readonly casus: Dossiercasus | undefined;
  /** Whether this person may write this label here. Only decides what the screen offers: the gateway decides again. */
  readonly magSchrijven: (label: Gegevenscategorie) => boolean;
}

/** The dossier around the page. */
export const useDossier = (): Dossier => useOutletContext<Dossier>();
