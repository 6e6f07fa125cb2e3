import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from '@bv/portal';

/** After a link a screen reader starts at the new page and eyes at its top, as after a page load; "back" keeps its place. */
export const useFocusNaNavigatie = (): void => {
  const { pathname } = useLocation();
  const soort = useNavigationType();
  const vorige = useRef(pathname);
  useEffect(() => {
    if (vorige.current === pathname) return;
    vorige.current = pathname;
    if (soort === NavigationType.Pop) return;
    window.scrollTo(0, 0);
    document.getElementById('inhoud')?.focus({ preventScroll: true });
  }, [pathname, soort]);
};
