import { AANVULLING_INLEIDING, AanvullingToevoegen } from '@bv/rechten';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';

export const AanvullingPagina = () => {
  const { basis } = useDossier();
  return (
    <Dossierpagina titel="Aanvulling van het gezin" inleiding={AANVULLING_INLEIDING}>
      <AanvullingToevoegen basis={basis} />
    </Dossierpagina>
  );
};
