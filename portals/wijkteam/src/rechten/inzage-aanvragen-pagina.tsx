import { INZAGE_NIEUW_INLEIDING, INZAGE_NIEUW_TITEL, InzageAanvragen } from '@bv/rechten';
import { useGezin } from '../app/gezin/gezin-context.js';
import { Rechtenpagina } from './rechtenpagina.js';

export const InzageAanvragenPagina = () => {
  const { casus, basis } = useGezin();
  return (
    <Rechtenpagina titel={INZAGE_NIEUW_TITEL} inleiding={INZAGE_NIEUW_INLEIDING}>
      <InzageAanvragen casusId={casus.id} basis={basis} />
    </Rechtenpagina>
  );
};
