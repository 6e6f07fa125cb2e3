import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { WORTEL } from '../environment.js';
import { draai, RUIM } from './draai.js';
import type { Uitslag } from './uitslag.js';

interface Jestverslag {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Suites that could not even be loaded: their tests are counted nowhere else. */
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string; readonly failureMessages: readonly string[] | null }[];
  }[];
}

const LANGST = 300;

/** What went wrong, without the lines that say where in the code. */
const kort = (tekst: string | undefined): string => {
  const regels = (tekst ?? '').split('\n').map((regel) => regel.trim());
  const spoor = regels.findIndex((regel) => regel.startsWith('at '));
  return (spoor === -1 ? regels : regels.slice(0, spoor)).filter(Boolean).join(' ').slice(0, LANGST);
};

/** Where, which and why in a line each: of a long run often only the end is kept. */
const gezaktIn = ({ testResults }: Jestverslag, map: string): string | undefined => {
  const regels = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const bestand = relative(map, name);
    const gezakt = assertionResults.filter((test) => test.status === 'failed').map((test) => `${bestand}: ${test.fullName}: ${kort(test.failureMessages?.[0])}`);
    return gezakt.length > 0 || status !== 'failed' ? gezakt : [`${bestand}: ${kort(message)}`];
  });
  return regels.length > 0 ? regels.join('\n  ') : undefined;
};

/** The counts of one run, from Jest's own report and the code it ended with. */
export const leesJestverslag = (bestand: string, map: string, code: number): Pick<Uitslag, 'geslaagd' | 'gezakt' | 'reden'> => {
  if (!existsSync(bestand)) return code === 0 ? { geslaagd: 0, gezakt: 0 } : { geslaagd: 0, gezakt: 1, reden: `Jest gaf code ${code} en geen verslag` };
  const jestverslag = JSON.parse(readFileSync(bestand, 'utf8')) as Jestverslag;
  const gezakt = jestverslag.numFailedTests + jestverslag.numRuntimeErrorTestSuites;
  const geslaagd = jestverslag.numPassedTests;
  // A failing setup ends the run with a code and without a failed test.
  if (gezakt === 0 && code !== 0) return { geslaagd, gezakt: 1, reden: `Jest gaf code ${code} zonder gezakte test` };
  const reden = gezaktIn(jestverslag, map);
  return { geslaagd, gezakt, ...(reden === undefined ? {} : { reden }) };
};

/** Runs the tests of one package and counts them. */
export const draaiJest = async (map: string, env: NodeJS.ProcessEnv): Promise<Uitslag> => {
  const begonnen = performance.now();
  const tijdelijk = mkdtempSync(join(tmpdir(), 'bv-jest-'));
  const bestand = join(tijdelijk, 'verslag.json');
  const argumenten = [join(map, 'node_modules/jest/bin/jest.js'), '--passWithNoTests', `--cacheDirectory=${join(WORTEL, 'node_modules/.cache/jest')}`, '--json', `--outputFile=${bestand}`];
  const { code, uitvoer } = await draai(process.execPath, ['--experimental-vm-modules', '--no-warnings', RUIM, ...argumenten], map, env);
  const naam = relative(WORTEL, map);
  // The report itself also comes on standard output, as one endless line.
  console.log(`\n── ${naam}\n${uitvoer.replace(/^\{"numFailedTestSuites".*$/m, '').trimEnd()}`);
  const uitslag = { naam, ...leesJestverslag(bestand, map, code), seconden: (performance.now() - begonnen) / 1000 };
  rmSync(tijdelijk, { recursive: true, force: true });
  return uitslag;
};
