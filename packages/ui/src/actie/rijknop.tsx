import type { ReactNode } from 'react';
import { Icoon } from '../kern/icoon.js';
import { klasse } from '../kern/klasse.js';
import { useRouterlink } from '../kern/navigatie.js';
import type { KnopProps } from './knop.js';

export type RijknopProps = Pick<KnopProps, 'soort' | 'icoon' | 'bezig' | 'onKlik' | 'aria-label' | 'children'>;

/**
 * A small button in a row of a long list. It looks and works like Knop and is the browser's own: a list that scrolls makes several of them with
 * each frame, and what react-aria adds (hover and press the same on every device) costs more there than it gives.
 */
export const Rijknop = ({ soort = 'secundair', icoon, bezig = false, onKlik, children, ...aria }: RijknopProps) => (
  <button
    {...aria}
    type="button"
    className={klasse('bv-knop', `bv-knop--${soort}`, 'bv-knop--klein', bezig && 'bv-knop--bezig')}
    aria-disabled={bezig}
    onClick={({ currentTarget }) => {
      // Safari does not focus a button that is clicked: a dialog would not know where to give the focus back.
      currentTarget.focus();
      if (!bezig) onKlik?.();
    }}
  >
    {bezig ? <span className="bv-knop__wachten" aria-hidden /> : icoon ? <Icoon naam={icoon} /> : null}
    {children}
  </button>
);

/** A link in a row of a long list: as Tekstlink, of the browser itself. */
export const Rijlink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a {...useRouterlink(href)} className="bv-link">
    {children}
  </a>
);
