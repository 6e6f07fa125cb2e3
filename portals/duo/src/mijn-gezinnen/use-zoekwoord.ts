import { useSearchParams } from '@bv/portal';
import { useEffect, useState } from 'react';

const PAUZE = 300;

/** What is typed, and after a pause the same in the address: a search can be sent to a colleague and survives "back". */
export const useZoekwoord = () => {
  const [adres, zetAdres] = useSearchParams();
  const gezocht = adres.get('zoek') ?? '';
  const [getypt, zetGetypt] = useState(gezocht);

  useEffect(() => {
    if (getypt.trim() === gezocht) return undefined;
    const wekker = setTimeout(
      () =>
        zetAdres(
          (vorige) => {
            const nieuw = new URLSearchParams(vorige);
            if (getypt.trim() === '') nieuw.delete('zoek');
            else nieuw.set('zoek', getypt.trim());
            return nieuw;
          },
          { replace: true },
        ),
      PAUZE,
    );
    return () => clearTimeout(wekker);
  }, [getypt, gezocht, zetAdres]);

  return { getypt, zetGetypt, gezocht, groep: adres.get('groep') };
};
