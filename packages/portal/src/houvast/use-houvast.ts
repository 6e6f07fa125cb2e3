import { useEffect } from 'react';

const HALTE = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';
/** Long enough for a dialog to give focus back and for a new page to take it: those know better where it belongs. */
const GEDULD = 120;

/** Nobody has focus, or somebody who can do nothing with it: not every browser lets go of a button that may not be pressed any more. */
const isLos = (): boolean => document.activeElement === null || document.activeElement === document.body || document.activeElement.matches(':disabled');

const isWeg = (element: Element): boolean => !element.isConnected || element.matches(':disabled');

/** What was around an element, from near to far; kept, because of an element that is gone nobody can ask it any more. */
const omgeving = (element: Element): Element[] => {
  const uit: Element[] = [];
  for (let om: Element | null = element; om && om.tagName !== 'MAIN'; om = om.parentElement) if (om !== element) uit.push(om);
  return uit;
};

/** The first halt in the nearest of these that has one: after the part where focus was, if that part is still there. */
const naaste = (vakken: readonly Element[]): HTMLElement | undefined => {
  for (const [plek, vak] of vakken.entries()) {
    const haltes = [...vak.querySelectorAll<HTMLElement>(HALTE)];
    const deel = vakken[plek - 1];
    const halte = deel ? haltes.find((kandidaat) => deel.compareDocumentPosition(kandidaat) & Node.DOCUMENT_POSITION_FOLLOWING) : undefined;
    if (haltes.length > 0) return halte ?? haltes[0];
  }
  return undefined;
};

/**
 * A button that did its work is often gone afterwards, or can do no more, and the browser then lets go of focus: who works with keys stands at the
 * top of the page again. Then focus goes to the first thing that can be pressed nearest to where it was, or else to the page.
 */
export const useHouvast = (): void => {
  useEffect(() => {
    let laatst: { element: Element; om: Element[] } | undefined;
    let wekker: ReturnType<typeof setTimeout> | undefined;
    const onthoud = ({ target }: FocusEvent) => {
      // The bar changes with the width of the window, and a dialog gives focus back itself: only what is on the page is kept hold of.
      laatst = target instanceof Element && target.closest('main') ? { element: target, om: omgeving(target) } : undefined;
    };
    const vang = () => {
      if (!laatst || !isLos() || !isWeg(laatst.element)) return;
      const halte = naaste(laatst.om.filter(({ isConnected }) => isConnected));
      (halte ?? document.getElementById('inhoud'))?.focus({ preventScroll: halte === undefined });
      laatst = undefined;
    };
    const kijker = new MutationObserver(() => {
      if (!laatst || !isLos()) return;
      clearTimeout(wekker);
      wekker = setTimeout(vang, GEDULD);
    });
    document.addEventListener('focusin', onthoud);
    kijker.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    return () => {
      document.removeEventListener('focusin', onthoud);
      kijker.disconnect();
      clearTimeout(wekker);
    };
  }, []);
};
