import { useId, useMemo } from 'react';
import { Uitklap } from '../actie/uitklap.js';
import { type Ecoband, ecogramindeling, type Ecogrampersoon, type Ecoplek, KERN, NAAMBREEDTE, NAAMHOOGTE, PLAT } from './ecogramindeling.js';
import { pad, zigzag } from './lijnen.js';
import { naamregels } from './naamregels.js';
import { naarMidden, passend } from './venster.js';
import { AFGESCHERMD } from './woorden.js';

export interface EcogramProps {
  naam: string;
  /** What stands in the middle. */
  kern: string;
  personen: readonly Ecogrampersoon[];
}

const WOORD: Readonly<Record<Ecoband, string>> = { STERK: 'sterke band', GEWOON: 'gewone band', ZWAK: 'zwakke band', GESPANNEN: 'gespannen band', VERBROKEN: 'geen contact meer' };
export const ecowoorden = ({ naam, toelichting, band }: Ecogrampersoon): string =>
  [naam ?? AFGESCHERMD, naam === null ? null : toelichting, band === null ? 'band nog niet opgeschreven' : WOORD[band]].filter(Boolean).join(', ');

const Naam = ({ naam }: { naam: string }) => {
  const regels = naamregels(naam, NAAMBREEDTE - 16);
  return (
    <text className="bv-ecogram__tekst" y={regels.length === 1 ? 5 : -2}>
      {regels.map(({ tekst, breedte }, nummer) => (
        <tspan key={nummer} x="0" dy={nummer === 0 ? 0 : 15} textLength={breedte} lengthAdjust="spacingAndGlyphs">{`${tekst} `}</tspan>
      ))}
    </text>
  );
};

const Lijn = ({ plek: { persoon: { band }, begin, einde } }: { plek: Ecoplek }) => (
  <path className={`bv-ecogram__lijn bv-ecogram__lijn--${(band ?? 'gewoon').toLowerCase()}`} d={pad(band === 'GESPANNEN' ? zigzag(begin, einde) : [begin, einde])} />
);

/** The family in the middle and who stand around it: the nearer, the stronger. */
export const Ecogramtekening = ({ naam, kern, personen }: EcogramProps) => {
  const id = useId();
  const { plekken, midden, ringen, breedte, hoogte } = useMemo(() => ecogramindeling(personen), [personen]);
  return (
    <div className="bv-genogram">
      <div className="bv-genogram__venster" ref={naarMidden} role="region" aria-label={`${naam}, schuif om alles te zien`}>
        <svg className="bv-genogram__tekening" style={passend(breedte)} viewBox={`0 0 ${breedte} ${hoogte}`} role="group" aria-labelledby={`${id}-naam`} aria-describedby={`${id}-uitleg`}>
          <title id={`${id}-naam`}>{naam}</title>
          <desc id={`${id}-uitleg`}>{personen.map(ecowoorden).join('. ')}</desc>
          {ringen.map((straal) => <ellipse key={straal} className="bv-ecogram__ring" cx={midden.x} cy={midden.y} rx={straal} ry={straal * PLAT} />)}
          {plekken.map((plek) => <Lijn key={plek.persoon.id} plek={plek} />)}
          <circle className="bv-ecogram__kern" cx={midden.x} cy={midden.y} r={KERN} />
          <text className="bv-genogram__leeftijd" x={midden.x} y={midden.y} dy="0.35em">{kern}</text>
          {plekken.map((plek) => (
            <g key={plek.persoon.id} transform={`translate(${plek.x} ${plek.y})`}>
              <a href={plek.persoon.href} aria-label={ecowoorden(plek.persoon)} className="bv-ecogram__link">
                <rect className={plek.persoon.naam === null ? 'bv-ecogram__naam bv-ecogram__naam--afgeschermd' : 'bv-ecogram__naam'} x={-NAAMBREEDTE / 2} y={-NAAMHOOGTE / 2} width={NAAMBREEDTE} height={NAAMHOOGTE} rx={NAAMHOOGTE / 2} />
                <Naam naam={plek.persoon.naam ?? AFGESCHERMD} />
              </a>
            </g>
          ))}
        </svg>
      </div>
      <Uitklap titel="Hetzelfde netwerk in woorden" niveau={3}>
        <p className="bv-zacht">Dikke lijn: sterk. Dunne lijn: gewoon. Streepjes: zwak. Zigzag: gespannen. Stippels: geen contact meer.</p>
        <ul className="bv-genogram__woorden">
          {personen.map((persoon) => <li key={persoon.id}>{ecowoorden(persoon)}</li>)}
        </ul>
      </Uitklap>
    </div>
  );
};
