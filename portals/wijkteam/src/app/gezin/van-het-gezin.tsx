import type { Dossieronderdeel } from '@bv/begrippen';
import { Aanvullingen } from '@bv/rechten';
import { useGezin } from './gezin-context.js';

export interface VanHetGezinProps {
  onderdeel: Dossieronderdeel;
  id: string;
  waarover: string;
  /** In a row too small for a button: adding goes by the page of all records. */
  alleenTonen?: boolean;
}

/** What family members added to this record, and where whoever has the family adds more. */
export const VanHetGezin = ({ onderdeel, id, waarover, alleenTonen = false }: VanHetGezinProps) => {
  const { casus, basis, magAanvullen, isNakijker } = useGezin();
  return <Aanvullingen casusId={casus.id} onderdeel={onderdeel} onderdeelId={id} waarover={waarover} toevoegen={magAanvullen && !isNakijker && !alleenTonen ? basis : undefined} />;
};
