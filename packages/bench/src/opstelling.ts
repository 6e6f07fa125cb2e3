import { availableParallelism } from 'node:os';
import type { Benchoperatie } from './environment.js';
import { type Doel, maakDoelen } from './gegevens/doelen.js';
import { zetAfschermingen } from './gegevens/productlabels.js';
import { type Datacluster, haalSet } from './gegevens/set.js';
import { leesOperaties, lichaamVoor, maakVerzoeken, OPERATIE, type Soort, SOORTEN, type Verzoek } from './meten/operaties.js';
import { eisGelijk, vraagMetLog } from './meten/vergelijk.js';
import { deelnemers, PRODUCT } from './servers/deelnemers.js';
import { type Server, startProduct, startServer } from './servers/proces.js';

/** Everything that runs for one set: the product, the others, and requests to send. */
export interface Opstelling {
  readonly url: string;
  readonly product: Server;
  readonly servers: readonly Server[];
  readonly operaties: readonly Benchoperatie[];
  readonly verzoek: (soort: Soort, nummer: number) => Verzoek;
  readonly doelen: readonly Doel[];
  readonly stop: () => Promise<void>;
}

interface Wens {
  readonly maat: number;
  readonly namen: readonly string[];
  readonly wortel: string;
  readonly meld: (tekst: string) => void;
}

/** As many as the product takes for reading (its platform/database.ts). */
const VERBINDINGEN = Math.min(12, 3 * availableParallelism());

/** Which labels each operation asks for, read from the log line that the product wrote: the others log the same. */
const metLabels = async (product: Server, operaties: readonly Benchoperatie[], verzoek: Opstelling['verzoek'], url: string): Promise<Benchoperatie[]> => {
  const klaar: Benchoperatie[] = [];
  for (const operatie of operaties) {
    const soort = SOORTEN.find((naam) => OPERATIE[naam] === operatie.naam) ?? 'dossier';
    const { logregels } = await vraagMetLog(product, verzoek(soort, 0), url);
    const [regel] = JSON.parse(logregels) as { getoond: number; afgeschermd: number }[];
    if (regel === undefined) throw new Error(`${operatie.naam} liet geen logregel achter`);
    klaar.push({ ...operatie, gevraagd: regel.getoond | regel.afgeschermd });
  }
  return klaar;
};

/** What every server must answer as the product does: ordinary, busy, handed-over, ended and forbidden dossiers, lists, searches, writes. */
const keurverzoeken = ({ operaties, verzoek, doelen }: Pick<Opstelling, 'operaties' | 'verzoek' | 'doelen'>): (() => Verzoek)[] => {
  const hash = operaties.find(({ naam }) => naam === OPERATIE.dossier)?.hash ?? '';
  const dossier = (doel: Doel, id: string) => (): Verzoek => ({ cookie: doel.cookie, lichaam: lichaamVoor(hash, { id }) });
  const [een, twee, drie] = doelen;
  if (een === undefined || twee === undefined || drie === undefined) throw new Error('Te weinig werkers om te vergelijken');
  return [
    ...SOORTEN.flatMap((soort) => [0, 1, 2].map((nummer) => () => verzoek(soort, nummer))),
    ...[een, twee, drie].flatMap((doel) => doel.overig.map((id) => dossier(doel, id))),
    dossier(een, twee.druk.find((id) => !een.druk.includes(id)) ?? ''),
  ];
};

export const stelOp = async (cluster: Datacluster, { maat, namen, wortel, meld }: Wens): Promise<Opstelling> => {
  const url = await haalSet(cluster, maat, meld);
  const doelen = await maakDoelen(url);
  await zetAfschermingen(url);
  const product = await startProduct({ naam: PRODUCT, wortel, databaseUrl: url, geheim: cluster.geheim });
  const verzoek = maakVerzoeken(leesOperaties(), doelen);
  const operaties = await metLabels(product, leesOperaties(), verzoek, url);
  const anderen: Server[] = [];
  for (const { naam, bestand } of deelnemers.filter((deelnemer) => namen.includes(deelnemer.naam))) {
    anderen.push(await startServer(naam, bestand, { databaseUrl: url, verbindingen: VERBINDINGEN, operaties, metRechten: true, metLog: true }));
  }
  const gelijk = await eisGelijk(product, anderen, keurverzoeken({ operaties, verzoek, doelen }), url);
  meld(`${String(gelijk)} antwoorden van ${String(anderen.length)} andere servers zijn, met hun logregels, gelijk aan die van het product`);
  const servers = [product, ...anderen];
  return { url, product, servers, operaties, verzoek, doelen, stop: async () => { await Promise.all(servers.map((server) => server.stop())); } };
};
