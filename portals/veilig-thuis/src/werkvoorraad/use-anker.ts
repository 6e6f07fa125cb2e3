import { useLayoutEffect, useRef } from 'react';

interface Anker {
  readonly href: string;
  readonly boven: number;
}

const LINKS = '.bv-vt-werk tbody a[href]';

const zoekAnker = (): Anker | undefined => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    const { top, height } = link.getBoundingClientRect();
    if (height > 0 && top >= 0 && top < window.innerHeight) return { href: link.getAttribute('href') ?? '', boven: top };
  }
  return undefined;
};

/** When lines come or go above what somebody is reading, the page moves along, so that the line stays under the eye. At the top it does not: there what is new must be seen. */
export const useAnker = (regels: readonly unknown[] | undefined): void => {
  const anker = useRef<Anker | undefined>(undefined);
  const vorige = useRef(regels);
  useLayoutEffect(() => {
    const oud = anker.current;
    if (vorige.current !== regels && oud && window.scrollY > 0) {
      const link = document.querySelector(`${LINKS}[href="${CSS.escape(oud.href)}"]`);
      const verschil = link ? link.getBoundingClientRect().top - oud.boven : 0;
      if (Math.abs(verschil) > 1) window.scrollBy(0, verschil);
    }
    vorige.current = regels;
  }, [regels]);
  useLayoutEffect(() => {
    let beeld = 0;
    // Looked up when scrolling rests, never while it goes: it asks the browser where things are.
    const bij = (): void => {
      clearTimeout(beeld);
      beeld = window.setTimeout(() => {
        anker.current = zoekAnker();
      }, 120);
    };
    bij();
    window.addEventListener('scroll', bij, { passive: true });
    return () => {
      clearTimeout(beeld);
      window.removeEventListener('scroll', bij);
    };
  }, [regels]);
};
