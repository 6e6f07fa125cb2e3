import { useEffect, useRef } from 'react';
import { Link } from 'react-aria-components';
import { Icoon, type IcoonNaam } from '../kern/icoon.js';

export interface Navigatieregel {
  href: string;
  tekst: string;
  aantal?: number | undefined;
  icoon?: IcoonNaam | undefined;
}

export interface ZijnavigatieProps {
  label: string;
  regels: readonly Navigatieregel[];
  /** href of the open page. */
  huidig: string;
}

export const Zijnavigatie = ({ label, regels, huidig }: ZijnavigatieProps) => {
  const lijst = useRef<HTMLUListElement>(null);
  // As a row the open page may stand outside the view; moves the row only, never the page.
  useEffect(() => {
    const open = lijst.current?.querySelector<HTMLElement>('[aria-current=page]');
    if (open && lijst.current) lijst.current.scrollLeft = open.offsetLeft - 24;
  }, [huidig]);
  return (
    <nav className="bv-zijnav" aria-label={label}>
      <ul ref={lijst} className="bv-zijnav__lijst">
        {regels.map((regel) => (
          <li key={regel.href}>
            <Link href={regel.href} className="bv-zijnav__link" {...(regel.href === huidig ? { 'aria-current': 'page' as const } : {})}>
              {regel.icoon ? <Icoon naam={regel.icoon} /> : null}
              <span>{regel.tekst}</span>
              {regel.aantal === undefined ? null : <span className="bv-aantal">{regel.aantal}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
