import { useEffect, useState } from 'react';

const HOOGUIT = 1_500;

/** True once the page itself has been read and drawn: what is nice to know does not go before it. */
export const useRustig = (): boolean => {
  const [rustig, zetRustig] = useState(false);
  useEffect(() => {
    // Not in every browser.
    if (typeof window.requestIdleCallback !== 'function') {
      const klok = setTimeout(() => zetRustig(true), 0);
      return () => clearTimeout(klok);
    }
    const wacht = window.requestIdleCallback(() => zetRustig(true), { timeout: HOOGUIT });
    return () => window.cancelIdleCallback(wacht);
  }, []);
  return rustig;
};
