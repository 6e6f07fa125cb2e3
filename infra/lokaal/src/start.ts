import { join } from 'node:path';
import { sluitNetjesAf } from './afsluiten.js';
import { openDatabase, type Database } from './database.js';
import { leesOmgeving, WORTEL } from './environment.js';
import { schrijfLopend, wisLopend } from './lopend.js';
import { bereidVoor } from './opdrachten/opdrachtregel.js';
import { bewaak, type Bewaking } from './proces/bewaak.js';
import { procesomgeving } from './procesomgeving.js';
import { ruimVoorgangerOp } from './voorganger.js';
import { isBezet, vindVrijePoort } from './vrije-poort.js';
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

const start = async (): Promise<void> => {
  await ruimVoorgangerOp(omgeving.data);
  if (await isBezet(omgeving.poort)) throw new Error(`Poort ${omgeving.poort} is bezet. Kies een andere: PORT=4100 npx -y pnpm@10.34.9 start`);
  const noteer = (): void => {
    if (!database) return;
    const pids = Object.fromEntries([...processen.map(({ naam, pid }) => [naam, pid()]), ['postgres', database.pid()]]) as Record<string, number>;
    try {
      schrijfLopend(omgeving.data, { pid: process.pid, poort: omgeving.poort, beheerUrl: database.beheerUrl, pids });
    } catch (fout) {
      // On a full disk everything goes on running; it is noted once there is room.
      console.error(fout instanceof Error ? fout.message : fout);
      setTimeout(noteer, 1000).unref();
    }
  };
  database = await openDatabase(omgeving, noteer);
  const { beheerUrl } = database;
  const env = procesomgeving(omgeving, beheerUrl, { gateway: omgeving.poort, identiteit: await vindVrijePoort() });

  const dienst = (naam: 'gateway' | 'identiteit'): void => {
    // Collected more often: a small young generation holds 25 MB less, and an old one that may grow to gigabytes first holds 80 MB less.
    const argumenten = ['--max-semi-space-size=4', '--max-old-space-size=256', join(WORTEL, 'services', naam, 'dist/main.js')];
    const opdracht = { naam, programma: process.execPath, argumenten, env: env[naam], cwd: WORTEL };
    processen.push(bewaak(opdracht, join(omgeving.data, 'logs'), () => setImmediate(noteer)));
  };

  noteer();
  dienst('identiteit');
  await bereidVoor(env.opdracht);
  dienst('gateway');
  await Promise.race([wachtOpGereed(omgeving.herkomst, GEREED_BINNEN), ...processen.map(({ mislukt }) => mislukt)]);
  for (const proces of processen) proces.gereed();
  console.log(welkom(omgeving.herkomst, process.uptime()));
};

try {
  await start();
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout);
  await sluit(1);
}
