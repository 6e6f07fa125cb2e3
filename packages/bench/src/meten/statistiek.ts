import type { Soort } from './operaties.js';
import type { Meting } from './rondes.js';

/** A ratio of pairs within a round: the middle one, and between which the middle half lies. */
export interface Verhouding {
  readonly midden: number;
  readonly laag: number;
  readonly hoog: number;
  readonly paren: number;
}

export const kwantiel = (waarden: readonly number[], deel: number): number => {
  const gesorteerd = [...waarden].sort((a, b) => a - b);
  const plaats = (gesorteerd.length - 1) * deel;
  const onder = gesorteerd[Math.floor(plaats)] ?? Number.NaN;
  const boven = gesorteerd[Math.ceil(plaats)] ?? Number.NaN;
  return onder + (boven - onder) * (plaats - Math.floor(plaats));
};

export const mediaan = (waarden: readonly number[]): number => kwantiel(waarden, 0.5);

export const vat = (verhoudingen: readonly number[]): Verhouding => ({
  midden: mediaan(verhoudingen), laag: kwantiel(verhoudingen, 0.25), hoog: kwantiel(verhoudingen, 0.75), paren: verhoudingen.length,
});

const sleutel = ({ soort, gelijktijdig, ronde }: Meting): string => `${soort} ${String(gelijktijdig)} ${String(ronde)}`;

/** How many requests a second this server answers for each one of the other, paired per round. */
export const vergelijk = (metingen: readonly Meting[], server: string, ander: string, soort: Soort, gelijktijdig: number): Verhouding => {
  const andere = new Map(metingen.filter((meting) => meting.server === ander).map((meting) => [sleutel(meting), meting.perSeconde]));
  const eigen = metingen.filter((meting) => meting.server === server && meting.soort === soort && meting.gelijktijdig === gelijktijdig);
  return vat(eigen.flatMap((meting) => {
    const tegenover = andere.get(sleutel(meting));
    return tegenover === undefined ? [] : [meting.perSeconde / tegenover];
  }));
};

export const middens = (metingen: readonly Meting[], server: string, soort: Soort, gelijktijdig: number): Pick<Meting, 'perSeconde' | 'p50' | 'p99' | 'cpu' | 'cpuPostgres' | 'geheugen'> => {
  const eigen = metingen.filter((meting) => meting.server === server && meting.soort === soort && meting.gelijktijdig === gelijktijdig);
  const midden = (kies: (meting: Meting) => number): number => mediaan(eigen.map(kies));
  return {
    perSeconde: midden((m) => m.perSeconde), p50: midden((m) => m.p50), p99: midden((m) => m.p99),
    cpu: midden((m) => m.cpu), cpuPostgres: midden((m) => m.cpuPostgres), geheugen: midden((m) => m.geheugen),
  };
};
