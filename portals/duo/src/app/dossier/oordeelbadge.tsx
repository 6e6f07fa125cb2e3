import { type Accorderingsoordeel, accorderingsoordeelNaam } from '@bv/begrippen';
import { Badge, type IcoonNaam, type Toon } from '@bv/ui';

const TOON: Readonly<Record<Accorderingsoordeel, Toon>> = { AKKOORD: 'goed', NIET_AKKOORD: 'letop', AANVULLING: 'info' };
const ICOON: Readonly<Record<Accorderingsoordeel, IcoonNaam>> = { AKKOORD: 'goed', NIET_AKKOORD: 'sluiten', AANVULLING: 'plus' };

/** Agreed, not agreed and added to: the same size and place, because none of them is the better answer. */
export const Oordeelbadge = ({ oordeel }: { oordeel: Accorderingsoordeel }) => (
  <Badge toon={TOON[oordeel]} icoon={ICOON[oordeel]}>
    {accorderingsoordeelNaam[oordeel]}
  </Badge>
);
