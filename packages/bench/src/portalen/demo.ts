import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { vindVrijePoort } from '@bv/lokaal';
import { BENCHMAP, doorgegeven, WORTEL } from '../environment.js';

/** The demo as `start` runs it, in a data folder of the bench. */
export interface Demo {
  readonly herkomst: string;
  /** From starting the process until the gateway was ready. */
  readonly seconden: number;
  /** The Cookie header of a demo person. */
  readonly cookie: (wie: string) => string;
  readonly stop: () => Promise<void>;
}

const GEREED = /staat klaar op (\S+)/;

const wachtOpWelkom = (kind: ChildProcess): Promise<string> =>
  new Promise((klaar, mislukt) => {
    let uitvoer = '';
    kind.stdout?.on('data', (deel: Buffer) => {
      uitvoer += String(deel);
      const adres = GEREED.exec(uitvoer)?.[1];
      if (adres !== undefined) klaar(adres);
    });
    kind.once('exit', () => mislukt(new Error(`De demo start niet:\n${uitvoer}`)));
  });

export const startDemo = async (): Promise<Demo> => {
  const env = { ...doorgegeven(), PORT: String(await vindVrijePoort()), BV_DATA: join(BENCHMAP, 'demo') };
  const begonnen = performance.now();
  const kind = spawn(process.execPath, [join(WORTEL, 'infra/lokaal/bin/start.js')], { cwd: WORTEL, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const herkomst = await wachtOpWelkom(kind);
  const seconden = (performance.now() - begonnen) / 1000;
  return {
    herkomst,
    seconden,
    cookie: (wie) =>
      execFileSync(process.execPath, [join(WORTEL, 'infra/lokaal/bin/sessie.js'), wie], { cwd: WORTEL, env, encoding: 'utf8' })
        .replace(/^Cookie: /, '')
        .trim(),
    stop: async () => {
      const einde = once(kind, 'exit');
      if (kind.exitCode === null && kind.kill('SIGTERM')) await einde;
    },
  };
};
