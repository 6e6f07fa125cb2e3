import { parseArgs } from 'node:util';
import { draaiStoring } from './storing.js';
import { isGoed, schrijfVerslag } from './verslag.js';

const STANDAARD = { slagen: 40, schrijfacties: 0, schrijvers: 8, zaad: 20_261_129 };
const NAMEN = ['slagen', 'schrijfacties', 'schrijvers', 'zaad'] as const;
const MINSTENS_EEN: readonly string[] = ['slagen', 'schrijvers', 'zaad'];

/** `pnpm storing [--slagen N] [--schrijfacties N] [--schrijvers N] [--zaad S]`: kills the product while it is written to; the last line says what was lost. */
const { values } = parseArgs({ options: Object.fromEntries(NAMEN.map((naam) => [naam, { type: 'string' as const, default: String(STANDAARD[naam]) }])) });
const wens = Object.fromEntries(NAMEN.map((naam) => [naam, Number(values[naam])])) as typeof STANDAARD;
if (NAMEN.some((naam) => !Number.isInteger(wens[naam]) || wens[naam] < (MINSTENS_EEN.includes(naam) ? 1 : 0))) {
  console.error('Gebruik: pnpm storing [--slagen AANTAL] [--schrijfacties AANTAL] [--schrijvers AANTAL] [--zaad GETAL]');
  process.exitCode = 2;
} else {
  const uitslag = await draaiStoring({ ...wens, meld: ({ soort, ms }, nummer, geschreven) => console.error(`  ${String(nummer)} ${soort}: terug na ${(ms / 1000).toFixed(1)} s (${String(geschreven)} bevestigd)`) });
  console.log(schrijfVerslag(uitslag, wens.zaad));
  process.exitCode = isGoed(uitslag) ? 0 : 1;
}
