import type { Dossieronderdeel } from '@bv/begrippen';
import { Aanvullingen } from '@bv/rechten';
import { useCasus } from './casus-context.js';

export interface VanHetGezinProps {
  onderdeel: Dossieronderdeel;
  id: string;
  waarover: string;
  /** In a row too small for a button: adding goes by the page of all records. */
  alleenTonen?: boolean;
}

/** What family members added to this record; who treats the melding adds more. */
export const VanHetGezin = ({ onderdeel, id, waarover, alleenTonen = false }: VanHetGezinProps) => {
  const { casus, basis, magRechten, isNakijker } = useCasus();
  return <Aanvullingen casusId={casus.id} onderdeel={onderdeel} onderdeelId={id} waarover={waarover} toevoegen={magRechten && !isNakijker && !alleenTonen ? basis : undefined} />;
};
