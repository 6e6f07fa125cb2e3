import { useLocation } from '@bv/portal';
import { useEffect } from 'react';

const INVOER = 'input:not([type=hidden]):not([disabled]), textarea, button, [role=spinbutton]';

/** An address that names a field (`…/gezin#gezinsleden.0.bsn`) puts the cursor there. */
export const useVeldUitAdres = (): void => {
  const { pathname, hash } = useLocation();
  useEffect(() => {
    if (hash === '') return undefined;
    const veld = decodeURIComponent(hash.slice(1));
    // After the shell, which brings the focus to the top of every new page.
    const beurt = requestAnimationFrame(() => {
      const vak = document.querySelector<HTMLElement>(`[data-veld="${CSS.escape(veld)}"]`);
      vak?.scrollIntoView({ block: 'center' });
      vak?.querySelector<HTMLElement>(INVOER)?.focus();
    });
    return () => cancelAnimationFrame(beurt);
  }, [pathname, hash]);
};
