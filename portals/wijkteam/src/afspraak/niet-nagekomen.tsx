import { Knoplink, Melding } from '@bv/ui';
import { magTerugvragen, useGezin } from '../app/gezin/gezin-context.js';

/** A broken agreement is a signal: what was agreed about coming back, and who to call when it is not safe now. */
export const NietNagekomen = ({ vervolgstap, wieHoort }: { vervolgstap: string | null; wieHoort: string | null }) => {
  const gezin = useGezin();
  const { casus, basis } = gezin;
  const terug = casus.afsluitingen.flatMap(({ terugkomenBij }) => (terugkomenBij === null ? [] : [terugkomenBij]));
  return (
    <Melding
      toon="letop"
      rol="status"
      titel="Is iedereen nu veilig?"
      actie={magTerugvragen(gezin) ? <Knoplink href={`${basis}/duo-terugvragen?aanleiding=AFSPRAAK_GEBROKEN`}>Het duo terugvragen</Knoplink> : null}
    >
      {vervolgstap === null ? null : <p>Afgesproken is wat er dan gebeurt: {vervolgstap}</p>}
      {wieHoort === null ? null : <p>Dit hoort: {wieHoort}.</p>}
      {terug.length > 0 ? <p>Afgesproken is dat u het duo belt: {terug.join(' ')}</p> : null}
      <p>
        Twijfelt u? Bel Veilig Thuis, <a href="tel:08002000">0800 2000</a>, dag en nacht. Is er nu gevaar? Bel <a href="tel:112">112</a>.
      </p>
    </Melding>
  );
};
