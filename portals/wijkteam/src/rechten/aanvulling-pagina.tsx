import { AANVULLING_INLEIDING, AanvullingToevoegen } from '@bv/rechten';
import { useGezin } from '../app/gezin/gezin-context.js';
import { Gezinspagina } from '../app/gezin/gezinspagina.js';

export const AanvullingPagina = () => {
  const { basis } = useGezin();
  return (
    <Gezinspagina titel="Aanvulling van het gezin" inleiding={AANVULLING_INLEIDING}>
      <AanvullingToevoegen basis={basis} />
    </Gezinspagina>
  );
};
