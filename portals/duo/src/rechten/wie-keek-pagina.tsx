import { WIE_KEEK_INLEIDING, WieKeek } from '@bv/rechten';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';

export const WieKeekPagina = () => {
  const { casusId } = useDossier();
  return (
    <Dossierpagina titel="Wie keek in het dossier" inleiding={WIE_KEEK_INLEIDING}>
      <WieKeek casusId={casusId} />
    </Dossierpagina>
  );
};
