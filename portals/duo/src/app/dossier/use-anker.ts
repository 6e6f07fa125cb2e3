import { useLocation } from '@bv/portal';
import { useEffect } from 'react';

/** Brings what the address names (#feit-…) into view, and focus with it, once it is there: the browser looked before the data came. */
export const useAnker = (isGeladen: boolean): void => {
  const { hash } = useLocation();
  useEffect(() => {
    if (!isGeladen || hash === '') return;
    const doel = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!doel) return;
    doel.scrollIntoView({ block: 'center' });
    // Who came with keys goes on from there, and not from the top of the page.
    if (!doel.hasAttribute('tabindex')) doel.tabIndex = -1;
    doel.focus({ preventScroll: true });
  }, [hash, isGeladen]);
};
