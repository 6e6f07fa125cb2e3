import type { ReactNode } from 'react';
import { Datum } from './datum.js';

export interface VerhaalProps {
  /** A string is split into paragraphs at empty lines. */
  children: ReactNode;
  /** Bigger, for the heading line of a Top-3 situation. */
  groot?: boolean | undefined;
}

/** What was said or happened, in serif: it slows reading and separates the story from the interface. */
export const Verhaal = ({ children, groot }: VerhaalProps) => (
  <div className={groot ? 'bv-verhaal bv-verhaal--groot' : 'bv-verhaal'}>
    {typeof children === 'string' ? children.split(/\n\s*\n/).map((alinea, nummer) => <p key={nummer}>{alinea}</p>) : children}
  </div>
);

export interface CitaatProps {
  /** Whose words. */
  wie?: string | undefined;
  /** 'YYYY-MM-DD' */
  datum?: string | undefined;
  children: ReactNode;
}

// Words that were written down with their quotation marks keep those, and get no second pair.
const heeftEigenTekens = (woorden: ReactNode): boolean => typeof woorden === 'string' && /^\s*["“„‘']/.test(woorden);

/** Words of a family member, as they were said. */
export const Citaat = ({ wie, datum, children }: CitaatProps) => (
  <figure className="bv-citaat">
    <blockquote className={heeftEigenTekens(children) ? 'bv-citaat__woorden bv-citaat__woorden--met-tekens' : 'bv-citaat__woorden'}>{children}</blockquote>
    {wie || datum ? (
      <figcaption className="bv-citaat__wie">
        {wie}
        {wie && datum ? ', ' : null}
        {datum ? <Datum waarde={datum} /> : null}
      </figcaption>
    ) : null}
  </figure>
);
