import { type Verklaringsoort, verklaringsoortNaam } from '@bv/begrippen';
import { Badge, type IcoonNaam, type Toon } from '@bv/ui';

// A fact has a closed border, what somebody thinks a dashed one: the difference shows before the word is read.
const TOON: Readonly<Record<Verklaringsoort, Toon>> = { FEIT: 'info', INTERPRETATIE: 'neutraal', MENING_BETROKKENE: 'neutraal' };
const ICOON: Readonly<Record<Verklaringsoort, IcoonNaam>> = { FEIT: 'document', INTERPRETATIE: 'idee', MENING_BETROKKENE: 'gesprek' };

export const Soortbadge = ({ soort }: { soort: Verklaringsoort }) => (
  <Badge toon={TOON[soort]} icoon={ICOON[soort]}>
    {verklaringsoortNaam[soort]}
  </Badge>
);
