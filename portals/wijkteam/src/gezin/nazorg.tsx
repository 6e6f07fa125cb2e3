import { Kijkmomenten, Terugkeren } from '@bv/formulier';
import { useGezin } from '../app/gezin/gezin-context.js';
import { VanHetGezin } from '../app/gezin/van-het-gezin.js';

/** When one looks again, and when the duo came back. */
export const Nazorg = () => {
  const { casus, basis, magAfspreken } = useGezin();
  return (
    <>
      <Kijkmomenten momenten={casus.kijkmomenten} basis={magAfspreken ? basis : undefined} vanHetGezin={(id) => <VanHetGezin onderdeel="KIJKMOMENT" id={id} waarover="dit moment" />} />
      <Terugkeren terugkeren={casus.terugkeren} vanHetGezin={(id) => <VanHetGezin onderdeel="TERUGKEER" id={id} waarover="waarom het duo terugkwam" />} />
    </>
  );
};
