import type { Dossieronderdeel } from '@bv/begrippen';
import { Aanvullingen } from '@bv/rechten';
import { useDossier } from './dossier-context.js';

export interface VanHetGezinProps {
  onderdeel: Dossieronderdeel;
  id: string;
  waarover: string;
  /** In a row too small for a button: adding goes by the page of all records. */
  alleenTonen?: boolean;
}

/** What family members added to this record, and where whoever holds the dossier adds more. */
export const VanHetGezin = ({ onderdeel, id, waarover, alleenTonen = false }: VanHetGezinProps) => {
  const { casusId, basis, magSchrijven } = useDossier();
  return <Aanvullingen casusId={casusId} onderdeel={onderdeel} onderdeelId={id} waarover={waarover} toevoegen={magSchrijven('RECHTEN') && !alleenTonen ? basis : undefined} />;
};
