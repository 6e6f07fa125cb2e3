import { type Adviesverzoektoestand, adviesverzoektoestandNaam } from '@bv/begrippen';
import { Badge, type BadgeProps } from '@bv/ui';

const TOON: Readonly<Record<Adviesverzoektoestand, NonNullable<BadgeProps['toon']>>> = {
  OPEN: 'letop', WACHT_OP_WIJKTEAM: 'info', BEANTWOORD: 'goed', GESLOTEN: 'neutraal', MEELOPEN: 'info', MELDING: 'letop',
};

export const Adviestoestand = ({ toestand }: { toestand: Adviesverzoektoestand }) => <Badge toon={TOON[toestand]}>{adviesverzoektoestandNaam[toestand]}</Badge>;
