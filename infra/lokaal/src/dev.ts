import { join } from 'node:path';
import { sluitNetjesAf } from './afsluiten.js';
import { openDatabase, type Database } from './database.js';
import { leesOmgeving, WORTEL } from './environment.js';
import { schrijfLopend, wisLopend } from './lopend.js';
import { bereidVoor } from './opdrachten/opdrachtregel.js';
import { bewaak, type Bewaking } from './proces/bewaak.js';
import { procesomgeving } from './procesomgeving.js';
import { ruimVoorgangerOp } from './voorganger.js';
import { vindVrijePoort } from './vrije-poort.js';
import { wachtOpGereed } from './wacht-op-gereed.js';
import { welkom } from './welkom.js';

const GEREED_BINNEN = 90_000;

const omgeving = leesOmgeving();
const processen: Bewaking[] = [];
let database: Database | undefined;

const sluit = sluitNetjesAf(() => [
  ...processen.map((proces) => () => proces.stop()),
  () => database?.stop(),
  () => wisLopend(omgeving.data, process.pid),
]);

const begin = (naam: string, programma: string, argumenten: readonly string[], env: NodeJS.ProcessEnv, cwd = WORTEL): void => {
  const proces = bewaak({ naam, programma, argumenten, env, cwd }, join(omgeving.data, 'logs'), () => undefined);
  proces.gereed();
  processen.push(proces);
};

/** As `start`, but the services restart when their source changes and the browser gets the portals from source, by Vite. */
const dev = async (): Promise<void> => {
  await ruimVoorgangerOp(omgeving.data);
  const noteer = (): void => {
    const postgres = database?.pid();
    if (database) schrijfLopend(omgeving.data, { pid: process.pid, poort: omgeving.poort, beheerUrl: database.beheerUrl, pids: postgres === undefined ? {} : { postgres } });
  };
  database = await openDatabase(omgeving, noteer);
  const { beheerUrl } = database;
  const poorten = { gateway: await vindVrijePoort(), identiteit: await vindVrijePoort() };
  const env = procesomgeving(omgeving, beheerUrl, poorten);
  await bereidVoor(env.opdracht);
  noteer();

  const turbo = ['watch', 'build', '--filter=@bv/gateway', '--filter=@bv/identiteit', '--filter=@bv/ui', '--output-logs=errors-only'];
  begin('bouw', join(WORTEL, 'node_modules/.bin/turbo'), turbo, { ...omgeving.door, TURBO_TELEMETRY_DISABLED: '1' });
  for (const naam of ['identiteit', 'gateway'] as const) {
    begin(naam, process.execPath, ['--watch', '--watch-preserve-output', '--enable-source-maps', join(WORTEL, 'services', naam, 'dist/main.js')], env[naam]);
  }
  await wachtOpGereed(`http://127.0.0.1:${poorten.gateway}`, GEREED_BINNEN);

  const shell = join(WORTEL, 'portals/shell');
  const vite = [join(shell, 'node_modules/vite/bin/vite.js'), '--port', String(omgeving.poort), '--strictPort'];
  begin('vite', process.execPath, vite, { ...omgeving.door, BV_GATEWAY_DOEL: `http://127.0.0.1:${poorten.gateway}` }, shell);
  await wachtOpGereed(omgeving.herkomst, GEREED_BINNEN);
  console.log(welkom(omgeving.herkomst, process.uptime()));
};

try {
  await dev();
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout);
  await sluit(1);
}
