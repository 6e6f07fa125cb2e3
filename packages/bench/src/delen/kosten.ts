import { maakDoelen } from '../gegevens/doelen.js';
import { type Datacluster, haalSet } from '../gegevens/set.js';
import type { Klant } from '../meten/klant.js';
import { leesOperaties, maakVerzoeken, type Soort } from '../meten/operaties.js';
import { meet, type Meting } from '../meten/rondes.js';
import { WORTEL } from '../environment.js';
import { PRODUCT } from '../servers/deelnemers.js';
import { type Server, startProduct } from '../servers/proces.js';
import { maakVariant } from './varianten.js';

export const KOSTENSOORTEN = ['dossier', 'lijst'] as const satisfies readonly Soort[];
export const VARIANTEN = ['zonder-log', 'zonder-maskers'] as const;

/** What the log and the masks cost: the product against itself without them. */
export const meetKosten = async (cluster: Datacluster, klant: Klant, { maat, rondes, ms }: { maat: number; rondes: number; ms: number }, meld: (tekst: string) => void): Promise<Meting[]> => {
  const url = await haalSet(cluster, maat, meld);
  const doelen = await maakDoelen(url);
  const servers: Server[] = [];
  try {
    for (const naam of VARIANTEN) {
      const variant = await maakVariant(cluster, maat, naam);
      servers.push(await startProduct({ naam, wortel: variant.wortel, databaseUrl: variant.url, geheim: cluster.geheim }));
    }
    servers.push(await startProduct({ naam: PRODUCT, wortel: WORTEL, databaseUrl: url, geheim: cluster.geheim }));
    const verzoek = maakVerzoeken(leesOperaties(), doelen);
    return await meet({ servers, soorten: KOSTENSOORTEN, gelijktijdig: [16], rondes, ms }, { klant, postgresPid: cluster.postgres.pid, verzoek, meld });
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
};
