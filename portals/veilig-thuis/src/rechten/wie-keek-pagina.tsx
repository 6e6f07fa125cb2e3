import { WIE_KEEK_INLEIDING, WieKeek } from '@bv/rechten';
import { Pagina } from '@bv/ui';
import { useCasus } from '../app/casus/casus-context.js';

const TITEL = 'Wie keek in het dossier';

export const WieKeekPagina = () => {
  const { casus } = useCasus();
  return (
    <Pagina titel={TITEL} tabtitel={[TITEL, casus.nummer].filter(Boolean).join(', ')} inleiding={WIE_KEEK_INLEIDING}>
      <WieKeek casusId={casus.id} />
    </Pagina>
  );
};
