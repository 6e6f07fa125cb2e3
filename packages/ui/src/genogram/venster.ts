import type { CSSProperties } from 'react';

// Smaller than this and the letters are too small to read: then it is scrolled.
const KLEINST = 0.78;

/** A drawing at its own size, a little smaller where that makes it fit. */
export const passend = (breedte: number): CSSProperties => ({ inlineSize: '100%', maxInlineSize: `${breedte}px`, minInlineSize: `${Math.round(breedte * KLEINST)}px` });

/** Begins at the middle of the drawing, where the family is. */
export const naarMidden = (venster: HTMLElement | null): void => {
  if (venster) venster.scrollLeft = (venster.scrollWidth - venster.clientWidth) / 2;
};
