import { type Fase, faseNaam } from '@bv/begrippen';
import { datumTekst } from '@bv/ui';
import { useId } from 'react';
import type { Lijnen, Meting } from './metingen.js';
import { useBreedte } from './use-breedte.js';

const HOOGTE = 190;
const BOVEN = 26;
const ONDER = 26;
const LINKS = 26;
const RECHTS = 66;

export interface Fasegrens {
  readonly fase: Fase;
  readonly datum: string;
}

export interface VeiligheidslijnProps {
  lijnen: Lijnen;
  fasen: readonly Fasegrens[];
}

const dag = (datum: string): number => Date.parse(datum);
const y = (score: number): number => BOVEN + (1 - score / 10) * (HOOGTE - BOVEN - ONDER);
const pad = (metingen: readonly Meting[], x: (datum: string) => number): string =>
  metingen.map(({ datum, score }, plek) => `${plek === 0 ? 'M' : 'L'}${x(datum).toFixed(1)} ${y(score).toFixed(1)}`).join(' ');

const zin = (naam: string, metingen: readonly Meting[]): string => {
  const [eerste] = metingen;
  const laatste = metingen.at(-1);
  if (!eerste || !laatste) return `${naam}: nog geen metingen.`;
  return `${naam}: van ${eerste.score} op ${datumTekst(eerste.datum)} naar ${laatste.score} op ${datumTekst(laatste.datum)}.`;
};

const Punt = ({ soort, x, score }: { soort: 'duo' | 'gezin'; x: number; score: number }) =>
  soort === 'duo' ? (
    <circle className="bv-duo-lijn__punt--duo" cx={x} cy={y(score)} r={4} />
  ) : (
    <rect className="bv-duo-lijn__punt--gezin" x={x - 4} y={y(score) - 4} width={8} height={8} />
  );

/** Safety over time: duo solid with circles, family dashed with squares. Measurements are points; nothing is smoothed. */
export const Veiligheidslijn = ({ lijnen: { duo, gezin }, fasen }: VeiligheidslijnProps) => {
  const [vak, breedte] = useBreedte(420);
  const id = useId();
  const datums = [...duo, ...gezin].map(({ datum }) => datum).sort();
  const eerste = datums[0] ?? '';
  const laatste = datums.at(-1) ?? '';
  const bereik = Math.max(1, dag(laatste) - dag(eerste));
  const einde = breedte - RECHTS;
  const x = (datum: string): number => (eerste === laatste ? (LINKS + einde) / 2 : LINKS + ((dag(datum) - dag(eerste)) / bereik) * (einde - LINKS));
  const grenzen = fasen.filter(({ datum }) => datum > eerste && datum <= laatste);
  const [duoLaatst, gezinLaatst] = [duo.at(-1), gezin.at(-1)];
  // Two labels at nearly the same height would lie over each other.
  const botst = duoLaatst && gezinLaatst && Math.abs(y(duoLaatst.score) - y(gezinLaatst.score)) < 16;
  const omlaag = botst && duoLaatst.score >= gezinLaatst.score ? 8 : botst ? -8 : 0;
  return (
    <div ref={vak} className="bv-duo-lijn">
      <svg width={breedte} height={HOOGTE} role="img" aria-labelledby={id}>
        <desc id={id}>{`Laagste cijfer voor veiligheid per dag. ${zin('Duo', duo)} ${zin('Gezin', gezin)}`}</desc>
        {[0, 5, 10].map((score) => (
          <g key={score}>
            <line className="bv-duo-lijn__raster" x1={LINKS} x2={einde} y1={y(score)} y2={y(score)} />
            <text x={LINKS - 8} y={y(score) + 5} textAnchor="end">
              {score}
            </text>
          </g>
        ))}
        {grenzen.map(({ fase, datum }) => (
          <g key={`${fase} ${datum}`}>
            <line className="bv-duo-lijn__grens" x1={x(datum)} x2={x(datum)} y1={BOVEN - 8} y2={y(0)} />
            <text x={x(datum)} y={14} textAnchor={x(datum) > einde - 60 ? 'end' : 'middle'}>
              {faseNaam[fase].split(' ')[0]}
            </text>
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
