import { VOORBEELD_INLEIDING, VOORBEELD_TITEL, ZoZietEenAnderDit } from '@bv/rechten';
import { useGezin } from '../app/gezin/gezin-context.js';
import { Gezinspagina } from '../app/gezin/gezinspagina.js';

export const VoorbeeldPagina = () => {
  const { casus } = useGezin();
  return (
    <Gezinspagina titel={VOORBEELD_TITEL} inleiding={VOORBEELD_INLEIDING}>
      <ZoZietEenAnderDit casusId={casus.id} />
    </Gezinspagina>
  );
};
