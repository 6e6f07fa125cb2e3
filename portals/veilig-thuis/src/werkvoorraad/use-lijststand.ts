import { Urgentie } from '@bv/begrippen';
import { useLocation, useSearchParams } from '@bv/portal';
import { useEffect, useState } from 'react';
import { isGroep } from './groepen.js';

const PAUZE = 300;
const PAD = '/veilig-thuis';

const isUrgentie = (tekst: string | null): tekst is Urgentie => Object.values(Urgentie).some((urgentie) => urgentie === tekst);

export const metVraag = (vraag: string): string => (vraag === '' ? PAD : `${PAD}?${vraag}`);

/** By the step in the history of this tab, so that "back" finds the search again; in memory only. */
const gezochtBij = new Map<string, string>();

/**
 * Filter and search of the list. What was chosen stands in the address, so that it survives "back", can be sent to a colleague and kept as
 * a view. What was searched names a family, so it never does.
 */
export const useLijststand = () => {
  const [adres, zetAdres] = useSearchParams();
  const { key: stap } = useLocation();
  const [getypt, zetGetypt] = useState(() => gezochtBij.get(stap) ?? '');
  const [gezocht, zetGezocht] = useState(getypt);

  useEffect(() => {
    gezochtBij.set(stap, gezocht);
  }, [stap, gezocht]);

  useEffect(() => {
    if (getypt.trim() === gezocht) return undefined;
    const wekker = setTimeout(() => zetGezocht(getypt.trim()), PAUZE);
    return () => clearTimeout(wekker);
  });

  const groep = adres.get('groep');
  const urgentie = adres.get('urgentie');
  return {
    getypt,
    zetGetypt,
    gezocht,
    groep: isGroep(groep) ? groep : undefined,
    urgentie: isUrgentie(urgentie) ? urgentie : null,
    keuze: adres.toString(),
    kiesUrgentie: (keuze: Urgentie | null) =>
      zetAdres(
        (oud) => {
          const nieuw = new URLSearchParams(oud);
          if (keuze) nieuw.set('urgentie', keuze);
          else nieuw.delete('urgentie');
          return nieuw;
        },
        { replace: true },
      ),
    /** Address of the same list with another group; the one that is on goes off. */
    adresVan: (keuze: string): string => {
      const nieuw = new URLSearchParams(adres);
      if (keuze === groep) nieuw.delete('groep');
      else nieuw.set('groep', keuze);
      return metVraag(nieuw.toString());
    },
  };
};
