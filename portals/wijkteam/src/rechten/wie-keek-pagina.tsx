import { WIE_KEEK_INLEIDING, WieKeek } from '@bv/rechten';
import { useGezin } from '../app/gezin/gezin-context.js';
import { Gezinspagina } from '../app/gezin/gezinspagina.js';

export const WieKeekPagina = () => {
  const { casus } = useGezin();
  return (
    <Gezinspagina titel="Wie keek in het dossier" inleiding={WIE_KEEK_INLEIDING}>
      <WieKeek casusId={casus.id} />
    </Gezinspagina>
  );
};
