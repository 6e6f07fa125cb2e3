import { type Gegevenscategorie, labels } from '@bv/beleid';
import { Afschermingskaart } from '@bv/portal';
import { Uitklap } from '@bv/ui';
import type { Toetsing } from './toetsing-context.js';

const isLabel = (code: string): code is Gegevenscategorie => Object.hasOwn(labels, code);

// Before taking it on and after sharing nearly all is closed: then the list would push the page itself out of sight.
const KORT = 3;

/** What of this toetsing is withheld, why, and who decides. */
export const WatIsAfgeschermd = ({ toetsing: { afschermingen, gedeeldOp } }: { toetsing: Toetsing }) => {
  // Sharing opens every draft row, so after it there is nothing left that this label could withhold.
  const dicht = gedeeldOp === null ? afschermingen : afschermingen.filter(({ label }) => label !== 'TOETS_CONCEPT');
  const isKort = dicht.length <= KORT;
  const lijst = <Afschermingskaart niveau={isKort ? 2 : 3} afschermingen={dicht} labelTekst={(label) => (isLabel(label) ? labels[label].naam : label)} />;
  return isKort ? (
    lijst
  ) : (
    <Uitklap titel={`Wat u ${gedeeldOp === null ? 'nog niet' : 'niet meer'} ziet, en waarom`} niveau={2}>
      {lijst}
    </Uitklap>
  );
};
