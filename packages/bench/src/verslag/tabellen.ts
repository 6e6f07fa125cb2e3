import { SOORTEN, type Soort } from '../meten/operaties.js';
import type { Meting } from '../meten/rondes.js';
import { middens, vergelijk, type Verhouding } from '../meten/statistiek.js';
import { LIMIET, PRODUCT, titelVan } from '../servers/deelnemers.js';

export const getal = (waarde: number, cijfers = 2): string => waarde.toFixed(cijfers).replace('.', ',');

const deel = ({ midden, laag, hoog }: Verhouding): string => `${getal(midden)} (${getal(laag)}–${getal(hoog)})`;

export const tabel = (kop: readonly string[], rijen: readonly (readonly string[])[]): string =>
  [`| ${kop.join(' | ')} |`, `|${kop.map((_, i) => (i === 0 ? '---' : '---:')).join('|')}|`, ...rijen.map((rij) => `| ${rij.join(' | ')} |`)].join('\n');

const serversIn = (metingen: readonly Meting[]): string[] => [...new Set(metingen.map(({ server }) => server))].sort((a, b) => Number(b === PRODUCT) - Number(a === PRODUCT));
const soortenIn = (metingen: readonly Meting[]): Soort[] => SOORTEN.filter((soort) => metingen.some((meting) => meting.soort === soort));
export const aantallenIn = (metingen: readonly Meting[]): number[] => [...new Set(metingen.map(({ gelijktijdig }) => gelijktijdig))].sort((a, b) => a - b);

/** The number of clients that the ratios are given for: 16, or the nearest that was measured. */
export const maatgevend = (metingen: readonly Meting[]): number => [...aantallenIn(metingen)].sort((a, b) => Math.abs(a - 16) - Math.abs(b - 16))[0] ?? 1;

/** Every server as a share of the limit. */
export const verhoudingstabel = (metingen: readonly Meting[]): string => {
  const soorten = soortenIn(metingen);
  const aantal = maatgevend(metingen);
  const rijen = serversIn(metingen)
    .filter((server) => server !== LIMIET)
    .map((server) => [titelVan(server), ...soorten.map((soort) => deel(vergelijk(metingen, server, LIMIET, soort, aantal)))]);
  return tabel([`als deel van de grens, ${String(aantal)} klanten tegelijk`, ...soorten], rijen);
};

/** How many times as fast the product is as each of the others. */
export const voorsprongtabel = (metingen: readonly Meting[]): string => {
  const soorten = soortenIn(metingen);
  const aantal = maatgevend(metingen);
  const rijen = serversIn(metingen)
    .filter((server) => server !== LIMIET && server !== PRODUCT)
    .map((server) => [titelVan(server), ...soorten.map((soort) => `${getal(vergelijk(metingen, PRODUCT, server, soort, aantal).midden, 1)} ×`)]);
  return tabel(['hoeveel keer zo snel het product is', ...soorten], rijen);
};

/** Absolute figures: only good as an order of size, since they are of one machine. */
export const tijdentabel = (metingen: readonly Meting[], soort: Soort): string => {
  const rijen = serversIn(metingen).flatMap((server) =>
    aantallenIn(metingen).map((aantal) => {
      const m = middens(metingen, server, soort, aantal);
      return [titelVan(server), String(aantal), getal(m.perSeconde, 0), getal(m.p50, 1), getal(m.p99, 1), getal(m.cpu), getal(m.cpuPostgres), getal(m.geheugen, 0)];
    }),
  );
  return tabel([soort, 'klanten', 'per seconde', 'p50 ms', 'p99 ms', 'CPU-ms server', 'CPU-ms PostgreSQL', 'MB'], rijen);
};
