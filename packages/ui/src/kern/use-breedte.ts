import { type RefObject, useEffect, useRef, useState } from 'react';

/** Width of an element in pixels: a drawing that is scaled as a whole would double its letters on a tablet. */
export const useBreedte = (begin: number): [RefObject<HTMLDivElement | null>, number] => {
  const vak = useRef<HTMLDivElement>(null);
  const [breedte, zet] = useState(begin);
  useEffect(() => {
    if (!vak.current) return undefined;
    const waarnemer = new ResizeObserver(([meting]) => {
      if (meting && meting.contentRect.width > 0) zet(Math.round(meting.contentRect.width));
    });
    waarnemer.observe(vak.current);
    return () => waarnemer.disconnect();
  }, []);
  return [vak, breedte];
};
