import { parseArgs } from 'node:util';
import { draaiStoring } from './storing.js';
import { isGoed, schrijfVerslag } from './verslag.js';

/** `pnpm storing [--slagen N] [--schrijvers N] [--zaad S]`: kills the product while it is written to; the last line says what was lost. */
const { values } = parseArgs({
  options: { slagen: { type: 'string', default: '40' }, schrijvers: { type: 'string', default: '8' }, zaad: { type: 'string', default: '20261129' } },
});
const [slagen, schrijvers, zaad] = [values.slagen, values.schrijvers, values.zaad].map(Number);
if (![slagen, schrijvers, zaad].every((getal) => Number.isInteger(getal) && Number(getal) > 0) || slagen === undefined || schrijvers === undefined || zaad === undefined) {
  console.error('Gebruik: pnpm storing [--slagen AANTAL] [--schrijvers AANTAL] [--zaad GETAL]');
  process.exitCode = 2;
} else {
  const uitslag = await draaiStoring({ slagen, schrijvers, zaad }, ({ soort, ms }, nummer) => console.error(`  ${String(nummer)} ${soort}: terug na ${(ms / 1000).toFixed(1)} s`));
  console.log(schrijfVerslag(uitslag, zaad));
  process.exitCode = isGoed(uitslag) ? 0 : 1;
}
