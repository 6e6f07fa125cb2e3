import { type Aanwezigheid, aanwezigheidNaam } from '@bv/begrippen';
import { Badge, type IcoonNaam, type Toon } from '@bv/ui';

// No red and no order: the method has no ranking of risks.
const TOON: Readonly<Record<Aanwezigheid, Toon>> = { AANWEZIG: 'letop', NIET_AANWEZIG: 'goed', ONBEKEND: 'neutraal' };
const ICOON: Readonly<Record<Aanwezigheid, IcoonNaam>> = { AANWEZIG: 'waarschuwing', NIET_AANWEZIG: 'vinkje', ONBEKEND: 'hulp' };

export const Aanwezigheidbadge = ({ aanwezig }: { aanwezig: Aanwezigheid }) => (
  <Badge toon={TOON[aanwezig]} icoon={ICOON[aanwezig]}>
    {aanwezigheidNaam[aanwezig]}
  </Badge>
);
