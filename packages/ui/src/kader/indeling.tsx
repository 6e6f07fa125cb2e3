import { createContext, type ReactNode } from 'react';
import { klasse } from '../kern/klasse.js';

/** True inside Indeling: a Pagina there has no margins of its own. */
export const InIndeling = createContext(false);

export interface IndelingProps {
  /** Zijnavigatie */
  zij: ReactNode;
  breedte?: 'dossier' | 'breed' | undefined;
  children: ReactNode;
}

/** Side navigation beside the page; above it when there is no room. */
export const Indeling = ({ zij, breedte = 'dossier', children }: IndelingProps) => (
  <InIndeling value={true}>
    <div className={`bv-indeling bv-indeling--${breedte}`}>
      <div className="bv-indeling__zij">{zij}</div>
      <div className="bv-indeling__inhoud">{children}</div>
    </div>
  </InIndeling>
);

export interface StapelProps {
  ruimte?: 'klein' | 'normaal' | 'groot' | undefined;
  children: ReactNode;
}

/** Things below each other with an even gap. */
export const Stapel = ({ ruimte = 'normaal', children }: StapelProps) => <div className={`bv-stapel bv-stapel--${ruimte}`}>{children}</div>;

export interface RijProps {
  /** uiteen: first one left, last one right. */
  verdeling?: 'begin' | 'uiteen' | 'eind' | undefined;
  children: ReactNode;
}

/** Things beside each other that wrap. */
export const Rij = ({ verdeling = 'begin', children }: RijProps) => <div className={klasse('bv-rij', verdeling !== 'begin' && `bv-rij--${verdeling}`)}>{children}</div>;

export interface KolommenProps {
  /** Below 900 px always one column, in the order of the DOM. */
  verdeling?: '2-1' | '1-1' | '1-1-1' | undefined;
  children: ReactNode;
}

export const Kolommen = ({ verdeling = '2-1', children }: KolommenProps) => <div className={`bv-kolommen bv-kolommen--${verdeling}`}>{children}</div>;
