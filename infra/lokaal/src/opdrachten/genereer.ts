import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { WORTEL, type Omgeving } from '../environment.js';
import { draaiOpdracht } from './opdrachtregel.js';

const codegen = async (env: NodeJS.ProcessEnv): Promise<number> => {
  const kind = spawn(join(WORTEL, 'node_modules/.bin/graphql-codegen'), ['--config', 'codegen.ts'], { cwd: WORTEL, env, stdio: 'inherit' });
  const [code] = (await once(kind, 'exit')) as [number | null];
  return code ?? 1;
};

/** Everything that is generated and committed, in the order in which one follows from the other. Gives the exit code. */
export const genereer = async ({ door }: Pick<Omgeving, 'door'>): Promise<number> => {
  const stappen = [
    // schema.graphql, a contract per portal, the policy matrix.
    () => draaiOpdracht('genereer', [], door),
    // Typed operations, written against the contracts.
    () => codegen(door),
    // The operations that production runs, with their hashes.
    () => draaiOpdracht('registreer', [], door),
  ];
  for (const stap of stappen) {
    const code = await stap();
    if (code !== 0) return code;
  }
  return 0;
};
