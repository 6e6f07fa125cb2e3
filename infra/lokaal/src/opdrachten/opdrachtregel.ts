import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { WORTEL } from '../environment.js';

type Uitvoer = 'inherit' | 'stderr';

/** Runs one command line of the gateway and waits for it. `stderr` keeps our standard output free for somebody else. Gives the exit code. */
export const draaiOpdracht = async (
  naam: string,
  argumenten: readonly string[],
  env: NodeJS.ProcessEnv,
  uitvoer: Uitvoer = 'inherit',
): Promise<number> => {
  // What belongs to the demo stands apart, for the image to leave out.
  const bestand = ['demo', 'opdrachtregel'].map((map) => join(WORTEL, 'services/gateway/dist', map, `${naam}.js`)).find((pad) => existsSync(pad));
  if (bestand === undefined) throw new Error(`De opdracht ${naam} is er niet. Bouw eerst: npx -y pnpm@10.34.9 build`);
  const kind = spawn(process.execPath, [bestand, ...argumenten], {
    cwd: WORTEL,
    env,
    stdio: ['inherit', uitvoer === 'stderr' ? process.stderr : 'inherit', 'inherit'],
  });
  const [code] = (await once(kind, 'exit')) as [number | null];
  return code ?? 1;
};

/** Brings the database to the present: tables, policy, and the demo families where they are missing. */
export const bereidVoor = async (env: NodeJS.ProcessEnv, uitvoer: Uitvoer = 'inherit'): Promise<void> => {
  for (const naam of ['migreer', 'laad-demo']) {
    const code = await draaiOpdracht(naam, [], env, uitvoer);
    if (code !== 0) throw new Error(`${naam} is mislukt (code ${code})`);
  }
};
