import { useId, type ReactNode } from 'react';
import { klasse } from '../kern/klasse.js';
import type { Toon } from '../kern/toon.js';

export interface KaartProps {
  titel?: ReactNode;
  niveau?: 2 | 3 | 4 | undefined;
  /** Beside the title: a link, a button, a count. */
  actie?: ReactNode;
  voet?: ReactNode;
  /** Content up to the edge: a table or a list of rows. */
  randloos?: boolean | undefined;
  /** Stripe on the left. */
  toon?: Toon | undefined;
  /** The one that is open beside its source. */
  gekozen?: boolean | undefined;
  children?: ReactNode;
}

export const Kaart = ({ titel, niveau = 2, actie, voet, randloos, toon, gekozen, children }: KaartProps) => {
  const id = useId();
  const Kop = `h${niveau}` as const;
  return (
    <section
      className={klasse('bv-kaart', randloos && 'bv-kaart--randloos', toon && `bv-kaart--${toon}`, gekozen && 'bv-kaart--gekozen')}
      aria-labelledby={titel ? id : undefined}
    >
      {titel || actie ? (
        <div className="bv-kaart__kop">
          {titel ? (
            <Kop id={id} className="bv-kaart__titel">
              {titel}
            </Kop>
          ) : null}
          {actie ? <div className="bv-kaart__actie">{actie}</div> : null}
        </div>
      ) : null}
      {children === undefined || children === null ? null : <div className="bv-kaart__inhoud">{children}</div>}
      {voet ? <div className="bv-kaart__voet">{voet}</div> : null}
    </section>
  );
};
