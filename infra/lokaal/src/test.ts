import { join } from 'node:path';
import { leesOmgeving, WORTEL } from './environment.js';
import { haalChroom } from './keuring/chroom.js';
import { draai, RUIM } from './keuring/draai.js';
import { draaiJest } from './keuring/jest.js';
import { vindPakketten } from './keuring/pakketten.js';
import { alsEen, verslag, type Uitslag } from './keuring/uitslag.js';
import { vindVerouderd } from './keuring/verouderd.js';
import { maakWerkplek } from './keuring/werkplek.js';
import { genereer } from './opdrachten/genereer.js';

const TEGELIJK = 2;

const omgeving = leesOmgeving();
const env: NodeJS.ProcessEnv = { ...omgeving.door, TURBO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };
/** Not for the outages: those must live with a real disk. */
const inWerkplek: NodeJS.ProcessEnv = { ...env, TMPDIR: maakWerkplek() };
const { gewoon, storing, reizen } = vindPakketten();

const programma = (naam: string, argumenten: readonly string[]): (() => Promise<true | string>) => async () => {
  const { code, uitvoer } = await draai(join(WORTEL, 'node_modules/.bin', naam), argumenten, WORTEL, { ...env, NODE_OPTIONS: [env['NODE_OPTIONS'], RUIM].filter(Boolean).join(' ') });
  if (code !== 0) console.log(`\n── ${naam} ${argumenten.join(' ')}\n${uitvoer.trimEnd()}`);
  return code === 0 || `${naam} ${argumenten.join(' ')} gaf code ${code}`;
};

const reis = async (map: string): Promise<Uitslag> => {
  let chroom: string;
  try {
    chroom = haalChroom(omgeving.chroom);
  } catch (fout) {
    return alsEen('packages/reizen', () => Promise.resolve(String(fout)));
  }
  return draaiJest(map, { ...inWerkplek, CHROME_PATH: chroom });
};

const keur = (taak: string): Promise<Uitslag> => alsEen(taak, programma('turbo', ['run', taak, '--output-logs=errors-only', '--concurrency=1']));

type Werk = () => Promise<Uitslag>;

// The outages come first beside lint, which only works: they measure how long something takes to come back, on a real disk, and need a core that nobody else asks for.
const rij: Werk[] = [
  () => keur('lint'),
  ...storing.map((map) => () => draaiJest(map, env)),
  () => keur('typecheck'),
  () => alsEen('knip', programma('knip', [])),
  ...gewoon.map((map) => () => draaiJest(map, inWerkplek)),
];

/** Works through the list with so many at a time: whoever is done takes the next. */
const werkAf = async (werken: readonly Werk[], tegelijk: number): Promise<Uitslag[]> => {
  const wachtend = [...werken];
  const uit: Uitslag[] = [];
  const baan = async (): Promise<void> => {
    for (let werk = wachtend.shift(); werk !== undefined; werk = wachtend.shift()) uit.push(await werk());
  };
  await Promise.all(Array.from({ length: tegelijk }, baan));
  return uit;
};

const verouderd = await alsEen('gegenereerde bestanden', () => vindVerouderd(() => genereer(omgeving)));
const uitslagen = [verouderd, ...(await werkAf(rij, TEGELIJK))];
for (const map of reizen) uitslagen.push(await reis(map));

console.log(verslag(uitslagen));
process.exitCode = uitslagen.some(({ gezakt }) => gezakt > 0) ? 1 : 0;
