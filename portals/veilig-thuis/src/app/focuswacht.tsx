import { Outlet } from '@bv/portal';
import { useEffect } from 'react';

/** From an element up to the page it is on. */
const wegOmhoog = (element: Element): HTMLElement[] => {
  const weg: HTMLElement[] = [];
  for (let plek = element.parentElement; plek; plek = plek.parentElement) {
    weg.push(plek);
    if (plek.tagName === 'MAIN') return weg;
  }
  return [];
};

/**
 * Who works without a mouse does not begin anew at the top when what they pressed has gone: a form that was sent, a button that did its work, a row that a
 * colleague took. The focus then goes to the nearest thing around it that is still there.
 */
export const Focuswacht = () => {
  useEffect(() => {
    let laatst: Element | undefined;
    let weg: readonly HTMLElement[] = [];
    const onthoud = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.closest('main')) return;
      laatst = target;
      weg = wegOmhoog(target);
    };
    const kijk = new MutationObserver(() => {
      if (document.activeElement !== document.body || !laatst || laatst.isConnected) return;
      laatst = undefined;
      const plek = weg.find(({ isConnected }) => isConnected);
      if (!plek) return;
      if (!plek.hasAttribute('tabindex')) plek.tabIndex = -1;
      plek.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', onthoud);
    kijk.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onthoud);
      kijk.disconnect();
    };
  }, []);
  return <Outlet />;
};
