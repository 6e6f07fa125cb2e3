import { type Adviesvraagtoestand, adviesvraagtoestandNaam } from '@bv/begrippen';
import { Badge, type BadgeProps } from '@bv/ui';

const TOON: Readonly<Record<Adviesvraagtoestand, NonNullable<BadgeProps['toon']>>> = {
  OPEN: 'letop',
  BEANTWOORD: 'info',
  GESLOTEN: 'neutraal',
  WORDT_MELDING: 'letop',
  OMGEZET: 'neutraal',
};

export const Toestandbadge = ({ toestand }: { toestand: Adviesvraagtoestand }) => <Badge toon={TOON[toestand]}>{adviesvraagtoestandNaam[toestand]}</Badge>;
