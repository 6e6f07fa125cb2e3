import { INZAGE_NIEUW_INLEIDING, INZAGE_NIEUW_TITEL, InzageAanvragen } from '@bv/rechten';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';

export const InzageAanvragenPagina = () => {
  const { casusId, basis } = useDossier();
  return (
    <Dossierpagina titel={INZAGE_NIEUW_TITEL} inleiding={INZAGE_NIEUW_INLEIDING}>
      <InzageAanvragen casusId={casusId} basis={basis} />
    </Dossierpagina>
  );
};
