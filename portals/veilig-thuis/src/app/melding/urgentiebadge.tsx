import { type Urgentie, urgentieNaam } from '@bv/begrippen';
import { Badge, type Toon } from '@bv/ui';

const TOON: Readonly<Record<Urgentie, Toon>> = { CRISIS: 'acuut', SPOED: 'letop', NIET_ACUUT: 'neutraal' };

/** How urgent, in word, icon and tint. */
export const Urgentiebadge = ({ urgentie }: { urgentie: Urgentie }) => <Badge toon={TOON[urgentie]}>{urgentieNaam[urgentie]}</Badge>;
