import { Icoon, type IcoonNaam } from '@bv/ui';
import type { ReactNode } from 'react';

export interface BalkProps {
  titel: string;
  icoon: IcoonNaam;
  actie?: ReactNode;
  children?: ReactNode;
}

/** The bar above a casus: the one thing to do now. */
export const Balk = ({ titel, icoon, actie, children }: BalkProps) => (
  <section className="bv-vt-nu" aria-label="Nu te doen">
    <span className="bv-vt-nu__teken" aria-hidden>
      <Icoon naam={icoon} maat={22} />
    </span>
    <div className="bv-vt-nu__tekst">
      <h2>{titel}</h2>
      {children ? <div>{children}</div> : null}
    </div>
    {actie ? <div className="bv-vt-nu__actie">{actie}</div> : null}
  </section>
);
