import { VOORBEELD_INLEIDING, VOORBEELD_TITEL, ZoZietEenAnderDit } from '@bv/rechten';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';

export const VoorbeeldPagina = () => {
  const { casusId } = useDossier();
  return (
    <Dossierpagina titel={VOORBEELD_TITEL} inleiding={VOORBEELD_INLEIDING}>
      <ZoZietEenAnderDit casusId={casusId} />
    </Dossierpagina>
  );
};
