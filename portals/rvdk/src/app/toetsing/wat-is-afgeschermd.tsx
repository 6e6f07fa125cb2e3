import { type Gegevenscategorie, labels } from '@bv/beleid';
import { Afschermingen } from '@bv/ui';
import type { Toetsing } from './toetsing-context.js';

const isLabel = (code: string): code is Gegevenscategorie => Object.hasOwn(labels, code);

/** Card at the end of a page: what of this toetsing is withheld, why, and who decides. */
export const WatIsAfgeschermd = ({ toetsing: { afschermingen, gedeeldOp }, niveau = 2 }: { toetsing: Toetsing; niveau?: 2 | 3 }) => (
  <Afschermingen
    niveau={niveau}
    // Sharing opens every draft row, so after it there is nothing left that this label could withhold.
    afschermingen={gedeeldOp === null ? afschermingen : afschermingen.filter(({ label }) => label !== 'TOETS_CONCEPT')}
    labelTekst={(label) => (isLabel(label) ? labels[label].naam : label)}
  />
);
