import { KOSTENSOORTEN, VARIANTEN } from '../delen/kosten.js';
import type { Groeipunt } from '../delen/groei.js';
import { type Soort, SOORTEN } from '../meten/operaties.js';
import type { Meting } from '../meten/rondes.js';
import { middens, vergelijk } from '../meten/statistiek.js';
import { PRODUCT } from '../servers/deelnemers.js';
import { getal, tabel } from './tabellen.js';

const NAAM = { 'zonder-log': 'zonder logregels', 'zonder-maskers': 'zonder maskers per veld' } as const;
const procent = (waarde: number): string => `${waarde >= 0 ? '+' : '−'} ${getal(Math.abs(waarde) * 100, 0)} %`;

/** What the log and the masks cost: how much faster the product is without, and how much CPU that saves. */
export const kostentabel = (metingen: readonly Meting[]): string =>
  tabel(
    ['het product in een bouw van de bench', ...KOSTENSOORTEN.flatMap((soort) => [`${soort}: per seconde`, 'CPU server', 'CPU PostgreSQL'])],
    VARIANTEN.map((variant) => [
      NAAM[variant],
      ...KOSTENSOORTEN.flatMap((soort) => {
        const [zonder, met] = [middens(metingen, variant, soort, 16), middens(metingen, PRODUCT, soort, 16)];
        return [procent(vergelijk(metingen, variant, PRODUCT, soort, 16).midden - 1), procent(zonder.cpu / met.cpu - 1), procent(zonder.cpuPostgres / met.cpuPostgres - 1)];
      }),
    ]),
  );

const keer = (waarde: number): string => `${getal(waarde)} ×`;

/** Every operation at every size, beside the smallest. */
export const groeitabel = (punten: readonly Groeipunt[], metingen: readonly Meting[]): string => {
  const maten = [...new Set(punten.map(({ maat }) => maat))].sort((a, b) => a - b);
  const [kleinste = 0] = maten;
  const punt = (maat: number, soort: Soort): Groeipunt | undefined => punten.find((een) => een.maat === maat && een.soort === soort);
  const rijen = SOORTEN.flatMap((soort) =>
    maten.map((maat) => {
      const [nu, eerst] = [punt(maat, soort), punt(kleinste, soort)];
      if (!nu || !eerst) return [soort, String(maat)];
      const tempo = maat === kleinste ? 1 : vergelijk(metingen, String(maat), String(kleinste), soort, 16).midden;
      return [soort, maat.toLocaleString('nl-NL'), getal(nu.opdrachten, 1), getal(nu.sqlMs), keer(nu.sqlMs / eerst.sqlMs), getal(nu.buffers, 0), keer(nu.buffers / eerst.buffers), keer(tempo)];
    }),
  );
  return tabel(['vraag', 'casussen', 'opdrachten', 'SQL ms', 'SQL-tijd', 'buffers', 'buffers groei', 'per seconde'], rijen);
};
