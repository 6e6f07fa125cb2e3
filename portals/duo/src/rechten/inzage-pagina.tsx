import { INZAGE_INLEIDING, INZAGE_TITEL, Inzageacties, Inzageverzoeken } from '@bv/rechten';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';

export const InzagePagina = () => {
  const { casusId, basis } = useDossier();
  return (
    <Dossierpagina titel={INZAGE_TITEL} inleiding={INZAGE_INLEIDING} acties={<Inzageacties basis={basis} />}>
      <Inzageverzoeken casusId={casusId} basis={basis} />
    </Dossierpagina>
  );
};
