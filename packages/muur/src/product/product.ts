import { type ChildProcess, type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { omgeving, WORTEL } from '../environment.js';

const draai = promisify(execFile);

/** One more gateway process, as behind a load balancer. */
export interface Gateway {
  readonly adres: string;
  /** Asks it to end, as an upgrade does, and waits until it did. */
  readonly stop: () => Promise<void>;
}

/** The built product, started as `pnpm start` starts it, on a data folder and a port of its own. */
export interface Product {
  readonly adres: string;
  readonly data: string;
  readonly beheerUrl: string;
  /** What the processes said so far. */
  readonly uitvoer: () => string;
  /** `pnpm <naam> …`: what it prints. */
  readonly opdracht: (naam: string, ...argumenten: string[]) => Promise<string>;
  /** On the same database. Ends with the product. */
  readonly tweedeGateway: (extra?: Readonly<Record<string, string>>) => Promise<Gateway>;
  readonly stop: () => Promise<void>;
}

type Env = Record<string, string | undefined>;
interface Lokaal {
  readonly leesOmgeving: (bron: Env) => unknown;
  readonly procesomgeving: (omgeving: unknown, beheerUrl: string, poorten: { gateway: number; identiteit: number }) => { gateway: Env };
}

/** What `pnpm start` gives a gateway to know, so that a second one knows the same. */
async function omgevingVanGateway(bron: Env, beheerUrl: string, poort: number): Promise<Env> {
  const dist = join(WORTEL, 'infra/lokaal/dist');
  const { leesOmgeving } = (await import(join(dist, 'environment.js'))) as Pick<Lokaal, 'leesOmgeving'>;
  const { procesomgeving } = (await import(join(dist, 'procesomgeving.js'))) as Pick<Lokaal, 'procesomgeving'>;
  return procesomgeving(leesOmgeving(bron), beheerUrl, { gateway: poort, identiteit: poort }).gateway;
}

const vrijePoort = (): Promise<number> =>
  new Promise((klaar, mislukt) => {
    const server = createServer().once('error', mislukt);
    server.listen(0, '127.0.0.1', () => {
      const adres = server.address();
      server.close(() => (adres && typeof adres === 'object' ? klaar(adres.port) : mislukt(new Error('geen poort'))));
    });
  });

/** A cold start takes half a minute; a machine that does other work may take ten times that. */
const GEREED_MS = 300_000;

async function wachtOpGereed(adres: string, proces: ChildProcess, uitvoer: () => string): Promise<void> {
  const einde = Date.now() + GEREED_MS;
  while (Date.now() < einde) {
    if (proces.exitCode !== null) throw new Error(`Het product stopte vanzelf:\n${uitvoer()}`);
    const goed = await fetch(`${adres}/gereed`).then((antwoord) => antwoord.ok, () => false);
    if (goed) return;
    await new Promise((klaar) => setTimeout(klaar, 250));
  }
  throw new Error(`Het product was niet op tijd gereed:\n${uitvoer()}`);
}

type Spreker = ChildProcessByStdio<null, Readable, Readable>;

async function stopProces(proces: ChildProcess): Promise<void> {
  if (proces.exitCode !== null) return;
  const weg = new Promise((klaar) => proces.once('exit', klaar));
  proces.kill('SIGTERM');
  await weg;
}

/** `extra` may name the data folder; it goes with the product. */
export async function startProduct(extra: Readonly<Record<string, string>> = {}): Promise<Product> {
  const data = extra['BV_DATA'] ?? mkdtempSync(join(tmpdir(), 'bv-reis-'));
  const poort = await vrijePoort();
  const env = omgeving({ PORT: String(poort), BV_DATA: data, ...extra });
  const proces = spawn(process.execPath, [join(WORTEL, 'infra/lokaal/dist/start.js')], { cwd: WORTEL, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let gezegd = '';
  const schrijfMee = ({ stdout, stderr }: Spreker): void => {
    for (const stroom of [stdout, stderr]) stroom.on('data', (deel: Buffer) => (gezegd += deel.toString()));
  };
  schrijfMee(proces);
  const adres = `http://127.0.0.1:${poort}`;
  await wachtOpGereed(adres, proces, () => gezegd);
  const { beheerUrl } = JSON.parse(readFileSync(join(data, 'lopend.json'), 'utf8')) as { beheerUrl: string };
  const extraProcessen: ChildProcess[] = [];
  return {
    adres,
    data,
    beheerUrl,
    uitvoer: () => gezegd,
    opdracht: async (naam, ...argumenten) => (await draai(process.execPath, [join(WORTEL, 'infra/lokaal/dist/opdracht.js'), naam, ...argumenten], { cwd: WORTEL, env, maxBuffer: 1e9 })).stdout,
    tweedeGateway: async (nogMeer = {}) => {
      const eigenPoort = await vrijePoort();
      const gateway = await omgevingVanGateway({ ...env, ...nogMeer, PORT: String(eigenPoort) }, beheerUrl, eigenPoort);
      const tweede = spawn(process.execPath, [join(WORTEL, 'services/gateway/dist/main.js')], { cwd: WORTEL, env: gateway, stdio: ['ignore', 'pipe', 'pipe'] });
      schrijfMee(tweede);
      extraProcessen.push(tweede);
      const eigenAdres = `http://127.0.0.1:${eigenPoort}`;
      await wachtOpGereed(eigenAdres, tweede, () => gezegd);
      return { adres: eigenAdres, stop: () => stopProces(tweede) };
    },
    stop: async () => {
      for (const extraProces of extraProcessen) await stopProces(extraProces);
      await stopProces(proces);
      rmSync(data, { recursive: true, force: true });
    },
  };
}
