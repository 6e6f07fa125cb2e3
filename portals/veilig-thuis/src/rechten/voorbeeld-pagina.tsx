import { VOORBEELD_INLEIDING, VOORBEELD_TITEL, ZoZietEenAnderDit } from '@bv/rechten';
import { Pagina } from '@bv/ui';
import { useCasus } from '../app/casus/casus-context.js';

export const VoorbeeldPagina = () => {
  const { casus } = useCasus();
  return (
    <Pagina titel={VOORBEELD_TITEL} tabtitel={[VOORBEELD_TITEL, casus.nummer].filter(Boolean).join(', ')} inleiding={VOORBEELD_INLEIDING}>
      <ZoZietEenAnderDit casusId={casus.id} />
    </Pagina>
  );
};
