import { InzageAanvragen } from '@bv/rechten';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';

export const InzageAanvragenPagina = () => {
  const { casusId, basis } = useDossier();
  return (
    <Dossierpagina titel="Verzoek om inzage vastleggen" inleiding="Leg vast wie het vraagt en wat u hebt gezien. U ziet meteen of er recht is op inzage.">
      <InzageAanvragen casusId={casusId} basis={basis} />
    </Dossierpagina>
  );
};
