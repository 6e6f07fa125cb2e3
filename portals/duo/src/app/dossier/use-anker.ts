import { useLocation } from '@bv/portal';
import { useEffect } from 'react';

/** Brings what the address names (#feit-…) into view once it is there: the browser looked before the data came. */
export const useAnker = (isGeladen: boolean): void => {
  const { hash } = useLocation();
  useEffect(() => {
    if (!isGeladen || hash === '') return;
    document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView({ block: 'center' });
  }, [hash, isGeladen]);
};
