import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

/** Tells which fact has the focus, so that its source can stand beside it: by keyboard as by mouse or finger. */
export const useFeitInFocus = (bijFeit: (nummer: number) => void): RefObject<HTMLDivElement | null> => {
  const lijst = useRef<HTMLDivElement>(null);
  const meld = useEffectEvent(bijFeit);
  useEffect(() => {
    const vak = lijst.current;
    const bijFocus = ({ target }: FocusEvent) => {
      const nummer = target instanceof Element ? target.closest<HTMLElement>('[data-feit]')?.dataset['feit'] : undefined;
      if (nummer !== undefined) meld(Number(nummer));
    };
    vak?.addEventListener('focusin', bijFocus);
    return () => vak?.removeEventListener('focusin', bijFocus);
  }, []);
  return lijst;
};
