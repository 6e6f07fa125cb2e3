import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { Menu, type MenuKeuze } from '../actie/menu.js';
import { Icoon } from '../kern/icoon.js';
import { klasse } from '../kern/klasse.js';
import { Merk } from './merk.js';

export interface BovenbalkProps {
  /** Name of the portal: "Veilig Thuis". */
  portaal?: string | undefined;
  startHref?: string | undefined;
  regels: readonly { href: string; tekst: string }[];
  huidig?: string | undefined;
  /** A Zoekveld with opBalk. */
  zoek?: ReactNode;
  /** A Bel. */
  bel?: ReactNode;
  persoon?: { naam: string; functie: string } | undefined;
  /** Under the person: other portals, settings, log out. */
  persoonKeuzes?: readonly MenuKeuze[] | undefined;
}

const initialen = (naam: string) => {
  const delen = naam.split(/\s+/).filter(Boolean);
  return `${delen[0]?.[0] ?? ''}${delen.length > 1 ? (delen.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
};

/** First thing under the Tab key: straight to the page. */
export const Skiplink = () => (
  <a
    className="bv-skiplink"
    href="#inhoud"
    onClick={(gebeurtenis) => {
      gebeurtenis.preventDefault();
      document.getElementById('inhoud')?.focus();
    }}
  >
    Naar de inhoud
  </a>
);

const Persoonsmenu = ({ persoon, keuzes }: { persoon: { naam: string; functie: string }; keuzes: readonly MenuKeuze[] }) => (
  <Menu label={`${persoon.naam}, ${persoon.functie}`} keuzes={keuzes} knopklasse="bv-balk__persoon">
    <span className="bv-balk__initialen" aria-hidden>
      {initialen(persoon.naam)}
    </span>
    <span className="bv-balk__wie">
      <span>{persoon.naam}</span>
      <span className="bv-balk__functie">{persoon.functie}</span>
    </span>
  </Menu>
);

export const Bovenbalk = ({ portaal, startHref = '/', regels, huidig, zoek, bel, persoon, persoonKeuzes = [] }: BovenbalkProps) => {
  const [open, setOpen] = useState(false);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const bijToets = (gebeurtenis: KeyboardEvent) => {
      if (gebeurtenis.key !== 'Escape') return;
      setOpen(false);
      nav.current?.querySelector('button')?.focus();
    };
    document.addEventListener('keydown', bijToets);
    return () => document.removeEventListener('keydown', bijToets);
  }, [open]);
  return (
    <>
      <Skiplink />
      <header className="bv-balk">
        <Link href={startHref} className="bv-balk__naam">
          <Merk />
          <span className="bv-balk__merk">Blijvend Veilig</span>
          {portaal ? <span className="bv-balk__portaal">{portaal}</span> : null}
          <span className="bv-verborgen">, naar het begin</span>
        </Link>
        {regels.length > 0 ? (
          <nav ref={nav} className={klasse('bv-balk__nav', open && 'bv-balk__nav--open')} aria-label="Hoofdmenu">
            <button type="button" className="bv-balk__menuknop" aria-expanded={open} aria-controls="bv-hoofdmenu" onClick={() => setOpen(!open)}>
              <Icoon naam={open ? 'sluiten' : 'menu'} /> <span className="bv-balk__menuwoord">Menu</span>
            </button>
            <ul id="bv-hoofdmenu" className="bv-balk__regels">
              {regels.map(({ href, tekst }) => (
                <li key={href}>
                  <Link href={href} className="bv-balk__link" onPress={() => setOpen(false)} {...(href === huidig ? { 'aria-current': 'page' as const } : {})}>
                    {tekst}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        {zoek ? <div className="bv-balk__zoek">{zoek}</div> : null}
        <div className="bv-balk__rechts">
          {bel}
          {persoon ? <Persoonsmenu persoon={persoon} keuzes={persoonKeuzes} /> : null}
        </div>
      </header>
    </>
  );
};
