import { datumTekst, useBreedte } from '@bv/ui';
import { useId } from 'react';
import type { Lijnen, Meting } from './metingen.js';
import { beschrijving, fasebanden, type Fasegrens, type Incident } from './tijdas.js';

const HOOGTE = 200;
const BOVEN = 34;
const ONDER = 26;
const LINKS = 26;
const RECHTS = 66;
// A name that does not fit in its stretch of time would lie over the next.
const NAAMBREEDTE = 58;

export interface VeiligheidslijnProps {
  lijnen: Lijnen;
  fasen: readonly Fasegrens[];
  incidenten?: readonly Incident[];
}

const dag = (datum: string): number => Date.parse(datum);
const y = (score: number): number => BOVEN + (1 - score / 10) * (HOOGTE - BOVEN - ONDER);
const pad = (metingen: readonly Meting[], x: (datum: string) => number): string =>
  metingen.map(({ datum, score }, plek) => `${plek === 0 ? 'M' : 'L'}${x(datum).toFixed(1)} ${y(score).toFixed(1)}`).join(' ');

const Punt = ({ soort, x, score }: { soort: 'duo' | 'gezin'; x: number; score: number }) =>
  soort === 'duo' ? (
    <circle className="bv-duo-lijn__punt--duo" cx={x} cy={y(score)} r={4} />
  ) : (
    <rect className="bv-duo-lijn__punt--gezin" x={x - 4} y={y(score) - 4} width={8} height={8} />
  );

/** Safety over time: duo solid with circles, family dashed with squares, what happened as dashed verticals. Measurements are points; nothing is smoothed. */
export const Veiligheidslijn = ({ lijnen: { duo, gezin }, fasen, incidenten = [] }: VeiligheidslijnProps) => {
  const [vak, breedte] = useBreedte(420);
  const id = useId();
  const datums = [...duo, ...gezin, ...incidenten].map(({ datum }) => datum).sort();
  const eerste = datums[0] ?? '';
  const laatste = datums.at(-1) ?? '';
  const bereik = Math.max(1, dag(laatste) - dag(eerste));
  const einde = breedte - RECHTS;
  const x = (datum: string): number => (eerste === laatste ? (LINKS + einde) / 2 : LINKS + ((dag(datum) - dag(eerste)) / bereik) * (einde - LINKS));
  const banden = eerste === laatste ? [] : fasebanden(fasen, eerste, laatste);
  const [duoLaatst, gezinLaatst] = [duo.at(-1), gezin.at(-1)];
  // Two labels at nearly the same height would lie over each other.
  const botst = duoLaatst && gezinLaatst && Math.abs(y(duoLaatst.score) - y(gezinLaatst.score)) < 16;
  const omlaag = botst && duoLaatst.score >= gezinLaatst.score ? 8 : botst ? -8 : 0;
  return (
    <div ref={vak} className="bv-duo-lijn">
      <svg width={breedte} height={HOOGTE} role="img" aria-labelledby={id}>
        <desc id={id}>{beschrijving(duo, gezin, incidenten)}</desc>
        {banden.map(({ naam, van, tot }, plek) => (
          <g key={van}>
            <rect className={`bv-duo-lijn__band${plek % 2 === 0 ? '' : ' bv-duo-lijn__band--om'}`} x={x(van)} y={BOVEN - 8} width={Math.max(0, x(tot) - x(van))} height={y(0) - BOVEN + 8} />
            {x(tot) - x(van) >= NAAMBREEDTE ? (
              <text x={x(van) + 4} y={14}>
                {naam}
              </text>
            ) : null}
          </g>
        ))}
        {[0, 5, 10].map((score) => (
          <g key={score}>
            <line className="bv-duo-lijn__raster" x1={LINKS} x2={einde} y1={y(score)} y2={y(score)} />
            <text x={LINKS - 8} y={y(score) + 5} textAnchor="end">
              {score}
            </text>
          </g>
        ))}
        {incidenten.map(({ datum, tekst }) => (
          <g key={`${datum} ${tekst}`} className="bv-duo-lijn__incident">
            <line x1={x(datum)} x2={x(datum)} y1={BOVEN - 4} y2={y(0)} />
            <path d={`M${x(datum) - 5} ${BOVEN - 12}h10l-5 8z`} />
          </g>
        ))}
        <path className="bv-duo-lijn__lijn--gezin" d={pad(gezin, x)} />
        <path className="bv-duo-lijn__lijn--duo" d={pad(duo, x)} />
        {gezin.map(({ datum, score }) => (
          <Punt key={datum} soort="gezin" x={x(datum)} score={score} />
        ))}
        {duo.map(({ datum, score }) => (
          <Punt key={datum} soort="duo" x={x(datum)} score={score} />
        ))}
        {duoLaatst ? (
          <text className="bv-duo-lijn__naam--duo" x={einde + 10} y={y(duoLaatst.score) + 5 - omlaag}>
            Duo {duoLaatst.score}
          </text>
        ) : null}
        {gezinLaatst ? (
          <text className="bv-duo-lijn__naam--gezin" x={einde + 10} y={y(gezinLaatst.score) + 5 + omlaag}>
            Gezin {gezinLaatst.score}
          </text>
        ) : null}
        <text x={eerste === laatste ? x(eerste) : LINKS} y={HOOGTE - 6} textAnchor={eerste === laatste ? 'middle' : 'start'}>
          {datumTekst(eerste)}
        </text>
        {eerste === laatste ? null : (
          <text x={einde} y={HOOGTE - 6} textAnchor="end">
            {datumTekst(laatste)}
          </text>
        )}
      </svg>
    </div>
  );
};
