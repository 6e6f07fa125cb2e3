import type { Verzoeker } from '@bv/begrippen';
import type { ReactNode } from 'react';

/** Where the request is shown, and for whom: the duo's dossier, or the casus at Veilig Thuis. */
export interface Verzoekplek {
  readonly casusId: string;
  /** Address of the family in this portal, without a slash at the end. */
  readonly basis: string;
  readonly nummer: string;
  readonly aanvrager: Verzoeker;
  readonly magSchrijven: boolean;
  /** Whether the family is here now: only then a new one is written. */
  readonly magBeginnen: boolean;
  /** What the family added to a request. */
  readonly vanHetGezin: (verzoekId: string) => ReactNode;
}
