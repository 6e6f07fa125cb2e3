import { INZAGE_INLEIDING, INZAGE_TITEL, Inzageacties, Inzageverzoeken } from '@bv/rechten';
import { useGezin } from '../app/gezin/gezin-context.js';
import { Rechtenpagina } from './rechtenpagina.js';

export const InzagePagina = () => {
  const { casus, basis } = useGezin();
  return (
    <Rechtenpagina titel={INZAGE_TITEL} inleiding={INZAGE_INLEIDING} acties={<Inzageacties basis={basis} />}>
      <Inzageverzoeken casusId={casus.id} basis={basis} />
    </Rechtenpagina>
  );
};
