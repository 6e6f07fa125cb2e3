import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { vindVrijePoort } from '@bv/lokaal';
import { alsOmgeving, BENCHMAP, doorgegeven, type Serveropdracht, WORTEL } from '../environment.js';
import { zonderWachtwoord } from '../gegevens/set.js';

/** A server of the comparison, each in a process of its own. */
export interface Server {
  readonly naam: string;
  readonly poort: number;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

const START_MS = 60_000;

const luistert = async (poort: number, kind: ChildProcess, naam: string): Promise<void> => {
  const tot = Date.now() + START_MS;
  while (Date.now() < tot) {
    if (kind.exitCode !== null) break;
    const antwoord = await fetch(`http://127.0.0.1:${String(poort)}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }).catch(() => undefined);
    if (antwoord !== undefined) return;
    await new Promise((klaar) => setTimeout(klaar, 100));
  }
  throw new Error(`${naam} start niet; zie .data/bench/${naam}.log`);
};

// However the bench ends, no server outlives it.
const kinderen = new Set<ChildProcess>();
process.once('exit', () => {
  for (const kind of kinderen) kind.kill();
});

const start = async (naam: string, programma: string, poort: number, env: NodeJS.ProcessEnv): Promise<Server> => {
  const log = openSync(join(BENCHMAP, `${naam}.log`), 'w');
  const kind = spawn(process.execPath, ['--max-semi-space-size=4', '--max-old-space-size=256', programma], { cwd: WORTEL, env, stdio: ['ignore', log, log] });
  closeSync(log);
  kinderen.add(kind);
  kind.once('exit', () => kinderen.delete(kind));
  await luistert(poort, kind, naam);
  if (kind.pid === undefined) throw new Error(`${naam} kreeg geen procesnummer`);
  return {
    naam,
    poort,
    pid: kind.pid,
    stop: async () => {
      const einde = once(kind, 'exit');
      if (kind.exitCode === null && kind.signalCode === null && kind.kill('SIGTERM')) await einde;
    },
  };
};

interface Productopdracht {
  readonly naam: string;
  /** The folder that holds the built product; another one for a bench-only variant. */
  readonly wortel: string;
  readonly databaseUrl: string;
  readonly geheim: string;
}

/** The gateway as it was built, with the settings of production: registered operations only. */
export const startProduct = async ({ naam, wortel, databaseUrl, geheim }: Productopdracht): Promise<Server> => {
  const poort = await vindVrijePoort();
  return start(naam, join(wortel, 'services/gateway/dist/main.js'), poort, {
    ...doorgegeven(),
    NODE_ENV: 'production',
    PORT: String(poort),
    BV_HERKOMST: 'https://bench.example',
    BV_ISSUER: 'https://identiteit.example',
    BV_OIDC_CLIENT_ID: 'bench',
    BV_OIDC_CLIENT_SECRET: 'bench',
    BV_OIDC_ACR: 'bench',
    // The limit is counted as ever, and never met.
    BV_VERZOEKEN_PER_MINUUT: '1000000',
    BV_DATA: BENCHMAP,
    BV_DATABASE: zonderWachtwoord(databaseUrl),
    BV_GEHEIM: geheim,
    BV_PORTALEN: join(WORTEL, 'portals'),
  });
};

/** One of the others, from its own file in this folder. */
export const startServer = async (naam: string, bestand: string, opdracht: Omit<Serveropdracht, 'poort'>): Promise<Server> => {
  const poort = await vindVrijePoort();
  return start(naam, join(import.meta.dirname, `${bestand}.js`), poort, alsOmgeving({ ...opdracht, poort }));
};
