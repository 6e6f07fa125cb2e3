import { writeFileSync } from 'node:fs';
import { WORTEL } from './environment.js';
import { openCluster } from './gegevens/set.js';
import { startKlant } from './meten/klant.js';
import { SOORTEN } from './meten/operaties.js';
import { meet } from './meten/rondes.js';
import { leesOpties } from './opties.js';
import { stelOp } from './opstelling.js';
import { deelnemers } from './servers/deelnemers.js';
import { tijdentabel, verhoudingstabel, voorsprongtabel } from './verslag/tabellen.js';
import { verhoudingen } from './verslag/verhoudingen.js';

const begonnen = Date.now();
const meld = (tekst: string): void => console.error(`${String(Math.round((Date.now() - begonnen) / 1000)).padStart(4)} s  ${tekst}`);

const opties = leesOpties(process.argv.slice(2), deelnemers.map(({ naam }) => naam));
const cluster = await openCluster();
const klant = startKlant();
const [maat = 100_000] = opties.maten;
const opstelling = await stelOp(cluster, { maat, namen: opties.servers, wortel: opties.wortel ?? WORTEL, meld });
try {
  const metingen = await meet(
    { servers: opstelling.servers, soorten: SOORTEN, gelijktijdig: opties.gelijktijdig, rondes: opties.rondes, ms: opties.ms },
    { klant, postgresPid: cluster.postgres.pid, verzoek: opstelling.verzoek, meld },
  );
  console.log([verhoudingstabel(metingen), voorsprongtabel(metingen), ...SOORTEN.map((soort) => tijdentabel(metingen, soort))].join('\n\n'));
  if (opties.json !== undefined) writeFileSync(opties.json, `${JSON.stringify(verhoudingen(metingen), null, 2)}\n`);
} finally {
  await opstelling.stop();
  klant.stop();
  await cluster.postgres.stop();
}
