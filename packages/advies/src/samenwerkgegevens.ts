import { type Samenwerkingsvorm, samenwerkingspartnerNaam } from '@bv/begrippen';
import type { BezoekVeldenFragment, SamenwerkingVeldenFragment } from './gql/graphql.js';

export type Samenwerking = SamenwerkingVeldenFragment;
export type Bezoek = BezoekVeldenFragment;

/** What each form means, in the words of both sides. */
export const VORMUITLEG: Readonly<Record<Samenwerkingsvorm, string>> = {
  ADVIES: 'De ander houdt het gezin. Het duo denkt mee; de ander ziet alleen waar het om gaat.',
  MEELOPEN: 'Samen naar het gezin. De ander ziet wie het zijn, de afspraken en de zorgen om te bewaken, en schrijft mee in de bezoeken.',
  OVERNAME: 'Het duo werkt tijdelijk aan de veiligheid. De ander blijft aangehaakt en leest hetzelfde als bij meelopen, maar schrijft niets.',
};

export const VORMEN = ['ADVIES', 'MEELOPEN', 'OVERNAME'] as const satisfies readonly Samenwerkingsvorm[];

export const isLopend = ({ tot }: Pick<Samenwerking, 'tot'>): boolean => tot === null;

/** The one with this person that runs now. */
export const lopendeSamenwerking = (samenwerkingen: readonly Samenwerking[], persoonId: string): Samenwerking | undefined => samenwerkingen.find((samen) => isLopend(samen) && samen.partij?.id === persoonId);

/** "Sanne Hoekstra, wijkteam", "Praktijk De Linde, huisarts", "Huisarts". */
export const metWie = ({ partij, naam, partner }: Samenwerking): string => {
  const soort = partner === null ? 'een ander' : samenwerkingspartnerNaam[partner];
  const wie = partij?.naam ?? naam;
  return wie === null ? soort : `${wie}, ${soort.toLowerCase()}`;
};
