import { useBreedte } from '@bv/ui';
import { useId } from 'react';
import { aantalTekst, type Vakcijfer } from './cijferselectie.js';

const RIJ = 40;
const BALK = 16;
const CIJFERBREEDTE = 96;

export interface StavenProps {
  naam: string;
  eenheid: string;
  vakken: readonly Vakcijfer[];
}

/** One bar a box, in the order of the boxes and never by size: nothing here is a ranking. A hidden count is a dashed stub, not an empty place. */
export const Staven = ({ naam, eenheid, vakken }: StavenProps) => {
  const [ref, breedte] = useBreedte(420);
  const id = useId();
  const hoogste = Math.max(5, ...vakken.map(({ aantal }) => aantal ?? 0));
  const ruimte = Math.max(60, breedte - CIJFERBREEDTE);
  return (
    <div ref={ref} className="bv-meten-staven">
      <svg width={breedte} height={vakken.length * RIJ} role="img" aria-labelledby={id}>
        <desc id={id}>
          {naam}, in {eenheid}. {vakken.map((vak) => `${vak.naam}: ${aantalTekst(vak.aantal)}`).join('. ')}.
        </desc>
        {vakken.map(({ code, naam: vaknaam, aantal }, plek) => {
          const lengte = aantal === null ? 10 : Math.max(4, (aantal / hoogste) * ruimte);
          return (
            <g key={code} aria-hidden>
              <text x={0} y={plek * RIJ + 14}>
                {vaknaam}
              </text>
              <rect className={aantal === null ? 'bv-meten-staaf bv-meten-staaf--klein' : 'bv-meten-staaf'} x={0.5} y={plek * RIJ + 19.5} width={lengte} height={BALK} rx={2} />
              <text className="bv-meten-cijfer" x={lengte + 8} y={plek * RIJ + 32}>
                {aantalTekst(aantal)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
};
