import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { meetGroei } from './delen/groei.js';
import { meetKosten } from './delen/kosten.js';
import { meetPortalen, meetStart } from './delen/portalen.js';
import { BENCHMAP, WORTEL } from './environment.js';
import { openCluster, type Datacluster } from './gegevens/set.js';
import { type Klant, startKlant } from './meten/klant.js';
import { SOORTEN } from './meten/operaties.js';
import { meet, type Meting } from './meten/rondes.js';
import { type Deel, leesOpties } from './opties.js';
import { stelOp } from './opstelling.js';
import { deelnemers } from './servers/deelnemers.js';
import { vulBlokken } from './verslag/blokken.js';
import { groeitabel, kostentabel } from './verslag/kostentabel.js';
import { tekenVerhoudingen } from './verslag/plaatje.js';
import { portaaltabel, starttabel } from './verslag/portaaltabel.js';
import { tijdentabel, verhoudingstabel, voorsprongtabel } from './verslag/tabellen.js';
import { verhoudingen } from './verslag/verhoudingen.js';

const VERSLAG = join(WORTEL, 'docs/snelheid.md');
const PLAATJE = join(WORTEL, 'docs/beelden/snelheid.svg');

const begonnen = Date.now();
const meld = (tekst: string): void => console.error(`${String(Math.round((Date.now() - begonnen) / 1000)).padStart(4)} s  ${tekst}`);

const opties = leesOpties(process.argv.slice(2), deelnemers.map(({ naam }) => naam));
const [maat = 100_000] = opties.maten;

interface Gereedschap {
  readonly cluster: Datacluster;
  readonly klant: Klant;
}

const vergelijking = async ({ cluster, klant }: Gereedschap): Promise<Meting[]> => {
  const opstelling = await stelOp(cluster, { maat, namen: opties.servers, wortel: opties.wortel ?? WORTEL, meld });
  try {
    const { servers, verzoek } = opstelling;
    return await meet({ servers, soorten: SOORTEN, gelijktijdig: opties.gelijktijdig, rondes: opties.rondes, ms: opties.ms }, { klant, postgresPid: cluster.postgres.pid, verzoek, meld });
  } finally {
    await opstelling.stop();
  }
};

const omgeving = (): string =>
  `Gemeten op ${new Date().toISOString().slice(0, 10)}: ${String(cpus().length)} processorkernen, Node ${process.version}, PostgreSQL 18, ${maat.toLocaleString('nl-NL')} casussen, ${String(opties.rondes)} rondes van ${String(opties.ms)} ms per server.`;

/** Each part gives the blocks of the report that it fills. */
const delen: Readonly<Record<Deel, (gereedschap: Gereedschap) => Promise<Record<string, string>>>> = {
  vergelijking: async (gereedschap) => {
    const metingen = await vergelijking(gereedschap);
    mkdirSync(BENCHMAP, { recursive: true });
    writeFileSync(join(BENCHMAP, 'metingen.json'), JSON.stringify(metingen));
    if (opties.json !== undefined) writeFileSync(opties.json, `${JSON.stringify(verhoudingen(metingen), null, 2)}\n`);
    if (isHeel) writeFileSync(PLAATJE, tekenVerhoudingen(metingen));
    return {
      omgeving: omgeving(),
      verhoudingen: [verhoudingstabel(metingen), voorsprongtabel(metingen)].join('\n\n'),
      tijden: SOORTEN.map((soort) => tijdentabel(metingen, soort)).join('\n\n'),
    };
  },
  kosten: async ({ cluster, klant }) => ({ kosten: kostentabel(await meetKosten(cluster, klant, { maat: Math.min(...opties.maten), rondes: opties.rondes, ms: opties.ms }, meld)) }),
  groei: async ({ cluster, klant }) => {
    const { punten, metingen } = await meetGroei(cluster, klant, { maten: opties.maten, rondes: opties.rondes, ms: opties.ms }, meld);
    return { groei: groeitabel(punten, metingen) };
  },
  portalen: async () => ({ portalen: portaaltabel(await meetPortalen(meld)) }),
  start: async () => ({ start: starttabel(await meetStart(() => rmSync(join(BENCHMAP, 'demo'), { recursive: true, force: true }))) }),
};

// The report is of a run in which nobody was left out.
const isHeel = opties.servers.length === deelnemers.length && opties.wortel === undefined;

const cluster = await openCluster();
const klant = startKlant();
try {
  for (const deel of opties.delen) {
    meld(`deel: ${deel}`);
    const blokken = await delen[deel]({ cluster, klant });
    console.log(Object.values(blokken).join('\n\n'));
    if (isHeel) writeFileSync(VERSLAG, vulBlokken(readFileSync(VERSLAG, 'utf8'), blokken));
  }
} finally {
  klant.stop();
  await cluster.postgres.stop();
}
