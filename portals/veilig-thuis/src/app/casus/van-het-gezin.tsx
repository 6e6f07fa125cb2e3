import type { Dossieronderdeel } from '@bv/begrippen';
import { Aanvullingen } from '@bv/rechten';
import { useCasus } from './casus-context.js';

export interface VanHetGezinProps {
  onderdeel: Dossieronderdeel;
  id: string;
  waarover: string;
}

/** What family members added to this record; who treats the melding adds more. */
export const VanHetGezin = ({ onderdeel, id, waarover }: VanHetGezinProps) => {
  const { casus, basis, magRechten } = useCasus();
  return <Aanvullingen casusId={casus.id} onderdeel={onderdeel} onderdeelId={id} waarover={waarover} toevoegen={magRechten ? basis : undefined} />;
};
