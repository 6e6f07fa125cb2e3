import { AANVULLING_INLEIDING, AanvullingToevoegen } from '@bv/rechten';
import { Pagina } from '@bv/ui';
import { useCasus } from '../app/casus/casus-context.js';

const TITEL = 'Aanvulling van het gezin';

export const AanvullingPagina = () => {
  const { casus, basis } = useCasus();
  return (
    <Pagina titel={TITEL} tabtitel={[TITEL, casus.nummer].filter(Boolean).join(', ')} inleiding={AANVULLING_INLEIDING}>
      <AanvullingToevoegen basis={basis} />
    </Pagina>
  );
};
