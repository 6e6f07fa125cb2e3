import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { draai } from '../draai.js';
import type { Kopie } from './kopie.js';
import type { Wacht } from './wacht.js';

interface Jestuitslag {
  readonly numFailedTests: number;
  readonly numPassedTests: number;
  readonly testResults: readonly { readonly assertionResults: readonly { readonly status: string; readonly title: string }[] }[];
}

export interface Proef {
  /** The first test that turned red; undefined: none did. */
  readonly rood: string | undefined;
  readonly geslaagd: number;
}

/** Runs these tests of the copy. Without the guard the tests may end in a crash: that is red too. */
export async function draaiProef({ map }: Pick<Kopie, 'map'>, proef: readonly string[], env: NodeJS.ProcessEnv): Promise<Proef> {
  const bestand = join(map, 'uitslag.json');
  // What the run before said must not speak for one that never got that far.
  rmSync(bestand, { force: true });
  const argumenten = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--maxWorkers=1', '--json', `--outputFile=${bestand}`, '--runTestsByPath', ...proef.map((pad) => `src/${pad}`)];
  const { uitvoer } = await draai(process.execPath, argumenten, map, env);
  const uitslag = existsSync(bestand) ? (JSON.parse(readFileSync(bestand, 'utf8')) as Jestuitslag) : undefined;
  if (uitslag === undefined) return { rood: `de proef liep niet tot het eind: ${uitvoer.trim().split('\n').at(-1) ?? ''}`, geslaagd: 0 };
  if (uitslag.numFailedTests + uitslag.numPassedTests === 0) return { rood: 'geen enkele test liep', geslaagd: 0 };
  const rood = uitslag.testResults.flatMap(({ assertionResults }) => assertionResults).find(({ status }) => status === 'failed');
  return { rood: rood?.title, geslaagd: uitslag.numPassedTests };
}

export interface Bevinding {
  readonly wacht: Wacht;
  readonly rood: string | undefined;
  readonly seconden: number;
}

/** Takes each guard out in turn, a copy for each of those who work side by side. */
export async function beproefWachten(wachten: readonly Wacht[], kopieen: readonly Kopie[], env: NodeJS.ProcessEnv, meld: (bevinding: Bevinding) => void): Promise<Bevinding[]> {
  const rij = [...wachten];
  const bevindingen: Bevinding[] = [];
  const werk = async (kopie: Kopie): Promise<void> => {
    for (let wacht = rij.shift(); wacht !== undefined; wacht = rij.shift()) {
      const begin = performance.now();
      const deze = wacht;
      const { rood } = await kopie.zonder(deze, () => draaiProef(kopie, deze.proef, env));
      const bevinding = { wacht: deze, rood, seconden: (performance.now() - begin) / 1000 };
      bevindingen.push(bevinding);
      meld(bevinding);
    }
  };
  await Promise.all(kopieen.map(werk));
  return bevindingen;
}
