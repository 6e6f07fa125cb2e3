import type { Dossieronderdeel } from '@bv/begrippen';
import { Aanvullingen } from '@bv/rechten';
import { useGezin } from './gezin-context.js';

export interface VanHetGezinProps {
  onderdeel: Dossieronderdeel;
  id: string;
  waarover: string;
}

/** What family members added to this record, and where whoever has the family adds more. */
export const VanHetGezin = ({ onderdeel, id, waarover }: VanHetGezinProps) => {
  const { casus, basis, magAanvullen } = useGezin();
  return <Aanvullingen casusId={casus.id} onderdeel={onderdeel} onderdeelId={id} waarover={waarover} toevoegen={magAanvullen ? basis : undefined} />;
};
