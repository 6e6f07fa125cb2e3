import type { Punt } from './indeling.js';

export type Ecoband = 'STERK' | 'GEWOON' | 'ZWAK' | 'GESPANNEN' | 'VERBROKEN';

export interface Ecogrampersoon {
  readonly id: string;
  /** Null: withheld. */
  readonly naam: string | null;
  readonly toelichting: string | null;
  readonly band: Ecoband | null;
  /** Where the name in the drawing leads to. */
  readonly href: string;
}

export interface Ecoplek { readonly persoon: Ecogrampersoon; readonly x: number; readonly y: number; readonly ring: number; readonly begin: Punt; readonly einde: Punt }
export interface Ecogramindeling { readonly plekken: readonly Ecoplek[]; readonly midden: Punt; readonly ringen: readonly number[]; readonly breedte: number; readonly hoogte: number }

export const NAAMBREEDTE = 120;
export const NAAMHOOGTE = 40;
export const KERN = 40;
const RUIMTE = 14;
/** The rings are wider than high: names are too. */
export const PLAT = 0.6;

const RING: Readonly<Record<Ecoband, number>> = { STERK: 0, GEWOON: 1, ZWAK: 2, GESPANNEN: 1, VERBROKEN: 2 };

/** Two labels never share ground when their middles are this far apart. */
const AFSTAND = Math.hypot(NAAMBREEDTE, NAAMHOOGTE / PLAT) + RUIMTE;
const straalVoor = (aantal: number): number => (aantal < 2 ? 0 : AFSTAND / (2 * Math.sin(Math.PI / Math.max(aantal, 2))));

/** The stronger the band, the nearer: three rings, each wide enough for who stand on it. */
export function ecogramindeling(personen: readonly Ecogrampersoon[]): Ecogramindeling {
  const perRing = [0, 1, 2].map((ring) => personen.filter(({ band }) => (band === null ? 1 : RING[band]) === ring));
  const ringen = perRing.reduce<number[]>((stralen, groep) => {
    const vorige = stralen.at(-1);
    const minst = vorige === undefined ? KERN + NAAMBREEDTE / 2 + RUIMTE * 2 : vorige + AFSTAND;
    return [...stralen, Math.max(minst, straalVoor(groep.length))];
  }, []);
  const gebruikt = ringen.filter((_, ring) => (perRing[ring]?.length ?? 0) > 0);
  const uiterste = Math.max(KERN, ...gebruikt);
  const midden = { x: uiterste + NAAMBREEDTE / 2 + RUIMTE, y: uiterste * PLAT + NAAMHOOGTE / 2 + RUIMTE };
  const plekken = perRing.flatMap((groep, ring) =>
    groep.map((persoon, nummer): Ecoplek => {
      // Each ring turns a little, so that lines to the outer ring do not run under the inner.
      const hoek = -Math.PI / 2 + ring * 0.45 + (nummer * 2 * Math.PI) / groep.length;
      const straal = ringen[ring] ?? 0;
      const [opzij, omlaag] = [Math.cos(hoek) * straal, Math.sin(hoek) * straal * PLAT];
      const [x, y] = [midden.x + opzij, midden.y + omlaag];
      const lengte = Math.hypot(opzij, omlaag) || 1;
      const [dx, dy] = [opzij / lengte, omlaag / lengte];
      const tot = Math.min(NAAMBREEDTE / 2 / Math.max(Math.abs(dx), 0.001), NAAMHOOGTE / 2 / Math.max(Math.abs(dy), 0.001));
      return { persoon, x, y, ring, begin: { x: midden.x + dx * KERN, y: midden.y + dy * KERN }, einde: { x: x - dx * tot, y: y - dy * tot } };
    }),
  );
  return { plekken, midden, ringen: gebruikt, breedte: midden.x * 2, hoogte: midden.y * 2 };
}
