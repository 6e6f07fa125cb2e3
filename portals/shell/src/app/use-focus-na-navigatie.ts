import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from '@bv/portal';

const richt = (): boolean => {
  const pagina = document.getElementById('inhoud');
  pagina?.focus({ preventScroll: true });
  return pagina !== null;
};

/** After a link a screen reader starts at the new page and eyes at its top, as after a page load; "back" keeps its place. */
export const useFocusNaNavigatie = (): void => {
  const { pathname } = useLocation();
  const soort = useNavigationType();
  const vorige = useRef(pathname);
  useEffect(() => {
    if (vorige.current === pathname) return undefined;
    vorige.current = pathname;
    if (soort === NavigationType.Pop) return undefined;
    window.scrollTo(0, 0);
    if (richt()) return undefined;
    // The code of the page is still coming.
    const wacht = new MutationObserver(() => {
      if (richt()) wacht.disconnect();
    });
    wacht.observe(document.body, { childList: true, subtree: true });
    return () => wacht.disconnect();
  }, [pathname, soort]);
};
