import { useNavigate } from '@bv/portal';
import { useEffect } from 'react';

/** Alt and C: to "Contact vastleggen" from any page of the dossier. With Alt, so that nobody who types or dictates meets it (WCAG 2.1.4). */
export const useContacttoets = (adres: string | undefined): void => {
  const navigeer = useNavigate();
  useEffect(() => {
    if (adres === undefined) return undefined;
    const opToets = (toets: KeyboardEvent): void => {
      if (!toets.altKey || toets.ctrlKey || toets.metaKey || toets.shiftKey || toets.code !== 'KeyC') return;
      toets.preventDefault();
      void navigeer(adres);
    };
    document.addEventListener('keydown', opToets);
    return () => document.removeEventListener('keydown', opToets);
  }, [adres, navigeer]);
};
