import { type Accorderingsoordeel, accorderingsoordeelNaam } from '@bv/begrippen';
import { Badge, type IcoonNaam, type Toon } from '@bv/ui';
import type { ReactNode } from 'react';

const TOON: Readonly<Record<Accorderingsoordeel, Toon>> = { AKKOORD: 'goed', NIET_AKKOORD: 'letop', AANVULLING: 'info' };
const ICOON: Readonly<Record<Accorderingsoordeel, IcoonNaam>> = { AKKOORD: 'goed', NIET_AKKOORD: 'sluiten', AANVULLING: 'plus' };

/** Agreed, not agreed and added to: the same size and place, because none of them is the better answer. */
export const Oordeelbadge = ({ oordeel, wie }: { oordeel: Accorderingsoordeel; wie?: ReactNode }) => (
  <Badge toon={TOON[oordeel]} icoon={ICOON[oordeel]}>
    {wie ? <>{wie}: </> : null}
    {wie ? accorderingsoordeelNaam[oordeel].toLowerCase() : accorderingsoordeelNaam[oordeel]}
  </Badge>
);
