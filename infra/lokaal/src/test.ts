import { join } from 'node:path';
import { leesOmgeving, WORTEL } from './environment.js';
import { haalChroom } from './keuring/chroom.js';
import { draai } from './keuring/draai.js';
import { draaiJest } from './keuring/jest.js';
import { vindPakketten } from './keuring/pakketten.js';
import { alsEen, verslag, type Uitslag } from './keuring/uitslag.js';
import { vindVerouderd } from './keuring/verouderd.js';
import { genereer } from './opdrachten/genereer.js';

const TEGELIJK = 2;

const omgeving = leesOmgeving();
const env: NodeJS.ProcessEnv = { ...omgeving.door, TURBO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };
const { gewoon, storing, reizen } = vindPakketten();

const programma = (naam: string, argumenten: readonly string[]): (() => Promise<true | string>) => async () => {
  const { code, uitvoer } = await draai(join(WORTEL, 'node_modules/.bin', naam), argumenten, WORTEL, env);
  if (code !== 0) console.log(`\n── ${naam} ${argumenten.join(' ')}\n${uitvoer.trimEnd()}`);
  return code === 0 || `${naam} ${argumenten.join(' ')} gaf code ${code}`;
};

const jestPerPakket = async (): Promise<Uitslag[]> => {
  const rij = [...gewoon];
  const uitslagen: Uitslag[] = [];
  const werk = async (): Promise<void> => {
    for (let map = rij.shift(); map !== undefined; map = rij.shift()) uitslagen.push(await draaiJest(map, env));
  };
  await Promise.all(Array.from({ length: TEGELIJK }, werk));
  return uitslagen.sort((a, b) => a.naam.localeCompare(b.naam));
};

const reis = async (map: string): Promise<Uitslag> => {
  let chroom: string;
  try {
    chroom = haalChroom(omgeving.chroom);
  } catch (fout) {
    return alsEen('packages/reizen', () => Promise.resolve(String(fout)));
  }
  return draaiJest(map, { ...env, CHROME_PATH: chroom });
};

const keur = (taak: string): Promise<Uitslag> => alsEen(taak, programma('turbo', ['run', taak, '--output-logs=errors-only', '--concurrency=1']));

// One core each. Lint only works and the outages mostly wait: one after the other, a core would stand idle for minutes.
const naastLint = async (): Promise<Uitslag[]> => {
  const uit: Uitslag[] = [];
  for (const map of storing) uit.push(await draaiJest(map, env));
  return [await keur('typecheck'), await alsEen('knip', programma('knip', [])), ...uit];
};

const verouderd = await alsEen('gegenereerde bestanden', () => vindVerouderd(() => genereer(omgeving)));
const [lint, anders] = await Promise.all([keur('lint'), naastLint()]);
const uitslagen = [verouderd, lint, ...anders, ...(await jestPerPakket())];
for (const map of reizen) uitslagen.push(await reis(map));

console.log(verslag(uitslagen));
process.exitCode = uitslagen.some(({ gezakt }) => gezakt > 0) ? 1 : 0;
