import { parseArgs } from 'node:util';
import { draaiBewijzen } from './proefbank.js';
import { isGoed, schrijfVerslag } from './verslag.js';

/** `pnpm muur [--vragen N] [--seed S] [--alles]`: the proofs of the wall; the last line says how many paths, questions and leaks. */
const { values } = parseArgs({
  options: { vragen: { type: 'string', default: '15000' }, seed: { type: 'string' }, alles: { type: 'boolean', default: false } },
});
const vragen = Number(values.vragen);
const zaad = values.seed === undefined ? Math.floor(Math.random() * 1_000_000) : Number(values.seed);
if (!Number.isInteger(vragen) || vragen < 1 || !Number.isInteger(zaad)) {
  console.error('Gebruik: pnpm muur [--vragen AANTAL] [--seed GETAL] [--alles]');
  process.exitCode = 2;
} else {
  console.error(`De muur wordt beproefd, zaad ${zaad}. Dat duurt een paar minuten.`);
  const bewijzen = await draaiBewijzen({ vragen, zaad, alles: values.alles }, ({ naam, seconden }) => console.error(`  ${naam}: ${seconden.toFixed(0)} s`));
  console.log(schrijfVerslag(bewijzen, zaad));
  process.exitCode = isGoed(bewijzen) ? 0 : 1;
}
