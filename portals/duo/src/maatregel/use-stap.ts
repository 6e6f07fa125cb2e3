import { useNavigate } from '@bv/portal';
import { useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import type { Maatregel } from './maatregelgegevens.js';

/** What each of these forms does around its fields: its draft, and back to the measure when it is done. */
export const useStap = ({ id }: Maatregel, naam: string, gezegd: string) => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const terug = `${basis}/maatregel`;
  return {
    terug,
    concept: { sleutel: `duo/gezin/${casusId}/maatregel/${id}/${naam}`, titel: `Maatregel, ${naam}, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld(gezegd);
      void navigeer(terug);
    },
  };
};
