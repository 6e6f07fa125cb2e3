import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { WORTEL } from '../environment.js';
import { draai } from './draai.js';
import type { Uitslag } from './uitslag.js';

interface Jestverslag {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Suites that could not even be loaded: their tests are counted nowhere else. */
  readonly numRuntimeErrorTestSuites: number;
}

const tel = (bestand: string, code: number): Pick<Uitslag, 'geslaagd' | 'gezakt'> => {
  if (!existsSync(bestand)) return { geslaagd: 0, gezakt: code === 0 ? 0 : 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(bestand, 'utf8')) as Jestverslag;
  const gezakt = numFailedTests + numRuntimeErrorTestSuites;
  // A failing setup ends the run with a code and without a failed test.
  return { geslaagd: numPassedTests, gezakt: gezakt === 0 && code !== 0 ? 1 : gezakt };
};

/** Runs the tests of one package and counts them. */
export const draaiJest = async (map: string, env: NodeJS.ProcessEnv): Promise<Uitslag> => {
  const begonnen = performance.now();
  const tijdelijk = mkdtempSync(join(tmpdir(), 'bv-jest-'));
  const bestand = join(tijdelijk, 'verslag.json');
  const argumenten = [join(map, 'node_modules/jest/bin/jest.js'), '--passWithNoTests', `--cacheDirectory=${join(WORTEL, 'node_modules/.cache/jest')}`, '--json', `--outputFile=${bestand}`];
  const { code, uitvoer } = await draai(process.execPath, ['--experimental-vm-modules', '--no-warnings', ...argumenten], map, env);
  const naam = relative(WORTEL, map);
  // The report itself also comes on standard output, as one endless line.
  console.log(`\n── ${naam}\n${uitvoer.replace(/^\{"numFailedTestSuites".*$/m, '').trimEnd()}`);
  const uitslag = { naam, ...tel(bestand, code), seconden: (performance.now() - begonnen) / 1000 };
  rmSync(tijdelijk, { recursive: true, force: true });
  return uitslag;
};
