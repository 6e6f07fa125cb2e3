import type { Genogramindeling, Getekendeband, GetekendPaar, Punt } from './indeling.js';

export const pad = (punten: readonly Punt[]): string => punten.map(({ x, y }, nummer) => `${nummer === 0 ? 'M' : 'L'}${x} ${y}`).join(' ');

/** A line that goes up and down along the way. */
export function zigzag(begin: Punt, einde: Punt, hoogte = 5): Punt[] {
  const lengte = Math.hypot(einde.x - begin.x, einde.y - begin.y) || 1;
  const [rx, ry] = [(einde.x - begin.x) / lengte, (einde.y - begin.y) / lengte];
  const tanden = Math.max(2, Math.round(lengte / 10));
  const toppen = Array.from({ length: tanden - 1 }, (_, nummer): Punt => {
    const ver = ((nummer + 1) * lengte) / tanden;
    const opzij = nummer % 2 === 0 ? hoogte : -hoogte;
    return { x: begin.x + rx * ver - ry * opzij, y: begin.y + ry * ver + rx * opzij };
  });
  return [begin, ...toppen, einde];
}

interface Stuk { readonly begin: Punt; readonly einde: Punt }
const stukken = (punten: readonly Punt[]): Stuk[] => punten.slice(1).map((einde, nummer) => ({ begin: punten[nummer] ?? einde, einde }));
const graden = ({ begin, einde }: Stuk): number => (Math.atan2(einde.y - begin.y, einde.x - begin.x) * 180) / Math.PI;

const evenwijdig = ({ begin, einde }: Stuk, afstand: number): Punt[] => {
  const lengte = Math.hypot(einde.x - begin.x, einde.y - begin.y) || 1;
  const [opzijX, opzijY] = [(-(einde.y - begin.y) / lengte) * afstand, ((einde.x - begin.x) / lengte) * afstand];
  return [{ x: begin.x + opzijX, y: begin.y + opzijY }, { x: einde.x + opzijX, y: einde.y + opzijY }];
};

/** The head of the arrow: whom the violence is against. Drawn last, so that no name covers it. */
export const Pijlpunt = ({ band: { punten } }: { band: Getekendeband }) => {
  const laatste = stukken(punten).at(-1);
  return laatste ? <path className="bv-genogram__pijl" d="M0 0 L-12 -6 L-12 6 Z" transform={`translate(${laatste.einde.x} ${laatste.einde.y}) rotate(${graden(laatste)})`} /> : null;
};

/** How two people are with each other; each kind has a form of its own, so that colour is never all there is. */
export const Bandlijn = ({ band: { soort, punten } }: { band: Getekendeband }) => {
  const delen = stukken(punten);
  const langste = delen.toSorted((een, ander) => Math.hypot(ander.einde.x - ander.begin.x, ander.einde.y - ander.begin.y) - Math.hypot(een.einde.x - een.begin.x, een.einde.y - een.begin.y))[0];
  const isZigzag = soort === 'GESPANNEN' || soort === 'CONFLICT' || soort === 'GEWELD';
  return (
    <g className={`bv-genogram__band bv-genogram__band--${soort.toLowerCase()}`}>
      {soort === 'NABIJ' ? delen.flatMap((deel) => [-2.5, 2.5].map((afstand) => <path key={`${afstand} ${deel.einde.x} ${deel.einde.y}`} d={pad(evenwijdig(deel, afstand))} />)) : (
        <path d={pad(isZigzag ? delen.flatMap(({ begin, einde }) => zigzag(begin, einde, soort === 'GESPANNEN' ? 3 : 6)) : punten)} />
      )}
      {soort === 'VERBROKEN' && langste ? <path d="M-3 -7 V7 M3 -7 V7" transform={`translate(${(langste.begin.x + langste.einde.x) / 2} ${(langste.begin.y + langste.einde.y) / 2}) rotate(${graden(langste)})`} /> : null}
    </g>
  );
};

const STREPEN: Readonly<Record<string, readonly number[]>> = { EX: [0], GESCHEIDEN: [-4, 4] };

/** One slash for who parted, two for who divorced; a dotted line for who only have a child together. */
const Paar = ({ paar }: { paar: GetekendPaar }) => (
  <g className={paar.soort === null ? 'bv-genogram__lijn bv-genogram__lijn--los' : paar.soort === 'PARTNER' || paar.soort === 'EX' ? 'bv-genogram__lijn bv-genogram__lijn--samen' : 'bv-genogram__lijn'}>
    <path d={pad(paar.punten)} />
    {(STREPEN[paar.soort ?? ''] ?? []).map((opzij) => (
      <path key={opzij} className="bv-genogram__streep" d={`M${paar.midden.x + 10 + opzij - 4} ${paar.midden.y + 8} l8 -16`} />
    ))}
  </g>
);

/** Everything between the people but how they are with each other. */
export const Gezinslijnen = ({ indeling: { paren, ouderschap, tweelingen } }: { indeling: Genogramindeling }) => (
  <g>
    {ouderschap.map(({ ouders, soort, stam, balk, kinderen }) => (
      <g key={`${soort} ${ouders.join(' ')}`} className={`bv-genogram__lijn bv-genogram__lijn--${soort.toLowerCase()}`}>
        <path d={pad(stam)} />
        <path d={pad(balk)} />
        {kinderen.map(({ kindId, punten }) => <path key={kindId} d={pad(punten)} />)}
      </g>
    ))}
    {tweelingen.filter(({ isEeneiig }) => isEeneiig).map(({ een, ander, verbinding }) => <path key={`${een} ${ander}`} className="bv-genogram__lijn" d={pad(verbinding)} />)}
    {paren.map((paar) => <Paar key={`${paar.een} ${paar.ander}`} paar={paar} />)}
  </g>
);
