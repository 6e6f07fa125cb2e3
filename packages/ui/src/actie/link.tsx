import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { Icoon, type IcoonNaam } from '../kern/icoon.js';
import { klasse } from '../kern/klasse.js';
import type { KnopSoort } from './knop.js';

export interface TekstlinkProps {
  href: string;
  icoon?: IcoonNaam | undefined;
  /** Opens in a new tab and says so. */
  nieuwTabblad?: boolean | undefined;
  download?: boolean | string | undefined;
  onKlik?: (() => void) | undefined;
  'aria-label'?: string | undefined;
  'aria-current'?: 'page' | 'step' | undefined;
  /** "Alt+C": the page listens to it itself. */
  'aria-keyshortcuts'?: string | undefined;
  children: ReactNode;
}

interface BasislinkProps extends TekstlinkProps {
  className: string;
}

export const Basislink = ({ href, icoon, nieuwTabblad, download, onKlik, className, children, ...aria }: BasislinkProps) => (
  <Link
    {...(aria as Record<string, string>)}
    href={href}
    className={className}
    {...(nieuwTabblad ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
    {...(download === undefined ? {} : { download })}
    {...(onKlik ? { onPress: onKlik } : {})}
  >
    {icoon ? <Icoon naam={icoon} /> : null}
    {children}
    {nieuwTabblad ? <span className="bv-verborgen"> (opent in nieuw tabblad)</span> : null}
  </Link>
);

/** A link in text. Goes through the router that UiOmgeving was given. */
export const Tekstlink = (props: TekstlinkProps) => <Basislink {...props} className="bv-link" />;

export interface KnoplinkProps extends TekstlinkProps {
  soort?: KnopSoort | undefined;
  klein?: boolean | undefined;
}

/** A link that looks like a button: it goes somewhere, it does not do something. */
export const Knoplink = ({ soort = 'secundair', klein, ...props }: KnoplinkProps) => (
  <Basislink {...props} className={klasse('bv-knop', `bv-knop--${soort}`, klein && 'bv-knop--klein')} />
);
