import type { KeyboardEvent } from 'react';
import { type Geplaatst, STRAAL } from './indeling.js';
import { naamregels } from './naamregels.js';
import { STAP } from './plaatsing.js';
import { naamVan, persoonswoorden } from './woorden.js';

const R = STRAAL;

/** Square for a man, circle for a woman, diamond for other or unknown, triangle for a child on its way. */
const Vorm = ({ persoon, straal }: { persoon: Geplaatst['persoon']; straal: number }) => {
  if (persoon.naam === null) return <rect x={-straal} y={-straal} width={straal * 2} height={straal * 2} rx={straal} />;
  if (persoon.isOngeboren) return <path d={`M0 ${-straal} L${straal} ${straal * 0.8} L${-straal} ${straal * 0.8} Z`} />;
  if (persoon.geslacht === 'MAN') return <rect x={-straal} y={-straal} width={straal * 2} height={straal * 2} />;
  if (persoon.geslacht === 'VROUW') return <circle r={straal} />;
  return <path d={`M0 ${-straal * 1.15} L${straal * 1.15} 0 L0 ${straal * 1.15} L${-straal * 1.15} 0 Z`} />;
};

// A little space beside the next in the row.
const BREEDTE = STAP - 8;

export type Focusbaar = Pick<SVGElement, 'focus'>;

export interface PersoonstekenProps {
  plek: Geplaatst;
  /** One stop for the tab key; the arrow keys do the rest. */
  isHalte: boolean;
  onToets: (toets: KeyboardEvent) => void;
  onFocus: () => void;
  teken: (element: Focusbaar | null) => void;
}

const Teken = ({ persoon }: { persoon: Geplaatst['persoon'] }) => (
  <>
    <circle className="bv-genogram__focus" r={R + 9} />
    <Vorm persoon={persoon} straal={R} />
    {persoon.isAangemeld ? <Vorm persoon={persoon} straal={R - 5} /> : null}
    {persoon.overleden === null || persoon.naam === null ? null : <path className="bv-genogram__kruis" d={`M${-R} ${-R} L${R} ${R} M${R} ${-R} L${-R} ${R}`} />}
    <text className="bv-genogram__naam" y={R + 16}>
      {naamregels(naamVan(persoon), BREEDTE).map(({ tekst, breedte }, nummer) => (
        <tspan key={nummer} x="0" dy={nummer === 0 ? 0 : 15} textLength={breedte} lengthAdjust="spacingAndGlyphs">{`${tekst} `}</tspan>
      ))}
    </text>
  </>
);

/** Beside the link and not in it: what a label says in words needs no second voice. */
const Cijfers = ({ persoon: { naam, leeftijd, geboren, overleden } }: { persoon: Geplaatst['persoon'] }) => {
  const jaar = [geboren?.slice(0, 4), overleden?.slice(0, 4)].filter(Boolean).join('–');
  return (
    <g aria-hidden="true" className="bv-genogram__cijfers">
      <text className="bv-genogram__leeftijd" dy="0.35em">{naam === null ? '?' : leeftijd}</text>
      {jaar === '' || naam === null ? null : <text className="bv-genogram__jaar" y={-R - 8}>{jaar}</text>}
    </g>
  );
};

/** Who leads somewhere and may be known; the arrow keys pass over the others, who stand in the list in words. */
export const isBereikbaar = ({ persoon: { naam, href } }: Geplaatst): boolean => naam !== null && href !== undefined;

export const Persoonsteken = ({ plek, isHalte, onToets, onFocus, teken }: PersoonstekenProps) => {
  const { persoon, x, y } = plek;
  return (
    <g transform={`translate(${x} ${y})`}>
      {isBereikbaar(plek) ? (
        <a ref={teken} href={persoon.href ?? ''} aria-label={persoonswoorden(persoon)} className="bv-genogram__persoon" tabIndex={isHalte ? 0 : -1} onKeyDown={onToets} onFocus={onFocus}>
          <Teken persoon={persoon} />
        </a>
      ) : (
        <g role="img" aria-label={persoonswoorden(persoon)} className={persoon.naam === null ? 'bv-genogram__persoon bv-genogram__persoon--afgeschermd' : 'bv-genogram__persoon'}>
          <Teken persoon={persoon} />
        </g>
      )}
      <Cijfers persoon={persoon} />
    </g>
  );
};
