import { type Bevindingoordeel, bevindingoordeelNaam } from '@bv/begrippen';
import { Badge, type IcoonNaam, type Toon } from '@bv/ui';

// No red: that is for unsafety and for terms that have passed, and a doubt about a source is neither.
const TOON: Readonly<Record<Bevindingoordeel, Toon>> = { VOLGT_UIT_BRON: 'goed', VRAAG: 'info', VOLGT_NIET: 'letop' };
const ICOON: Readonly<Record<Bevindingoordeel, IcoonNaam>> = { VOLGT_UIT_BRON: 'goed', VRAAG: 'hulp', VOLGT_NIET: 'sluiten' };

export const Bevindingbadge = ({ oordeel }: { oordeel: Bevindingoordeel }) => (
  <Badge toon={TOON[oordeel]} icoon={ICOON[oordeel]}>
    {bevindingoordeelNaam[oordeel]}
  </Badge>
);
