import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Room for what lives for one test or one file, in MB: swept every few of them as by default, it takes a tenth to a fifth of the time. */
export const RUIM = '--max-semi-space-size=64';

export interface Afloop {
  readonly code: number;
  readonly uitvoer: string;
}

/** Runs a program and keeps what it says, so that two at a time do not speak through each other. */
export const draai = async (programma: string, argumenten: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Afloop> => {
  const kind = spawn(programma, argumenten, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const delen: string[] = [];
  for (const stroom of [kind.stdout, kind.stderr]) {
    stroom.setEncoding('utf8');
    stroom.on('data', (deel: string) => delen.push(deel));
  }
  const [code] = (await once(kind, 'close')) as [number | null];
  return { code: code ?? 1, uitvoer: delen.join('') };
};
