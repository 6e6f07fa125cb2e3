import { useNaPauze } from '@bv/formulier';
import { useLocation, useNavigate, useSearchParams } from '@bv/portal';
import { useEffect, useState } from 'react';

const PAUZE = 300;

/** By the step in the history of this tab, so that "back" finds the search again; in memory only. */
const gezochtBij = new Map<string, string>();

/**
 * What is typed, and after a pause the same as what is searched. A search names a family, so it never stands in an address: addresses end up
 * in the history of a shared tablet and in the logs of what stands between.
 */
export const useZoekwoord = () => {
  const [adres] = useSearchParams();
  const { key } = useLocation();
  const navigeer = useNavigate();
  const [getypt, zetGetypt] = useState(() => gezochtBij.get(key) ?? '');
  const gevraagd = getypt.trim();
  const naPauze = useNaPauze(gevraagd, PAUZE);
  // An empty field is everything, at once.
  const gezocht = gevraagd === '' ? '' : naPauze;

  useEffect(() => {
    gezochtBij.set(key, gezocht);
  }, [key, gezocht]);

  const toonAlles = (): void => {
    zetGetypt('');
    void navigeer('/duo');
  };

  return { getypt, zetGetypt, gezocht, groep: adres.get('groep'), toonAlles };
};
