import type { Server } from '../servers/proces.js';
import type { Klant } from './klant.js';
import type { Soort, Verzoek } from './operaties.js';
import { cpuVan, cpuVanPostgres, geheugenVan } from './verbruik.js';

/** One burst of one server, one operation and one number of clients. */
export interface Meting {
  readonly server: string;
  readonly soort: Soort;
  readonly gelijktijdig: number;
  readonly ronde: number;
  readonly perSeconde: number;
  readonly p50: number;
  readonly p99: number;
  /** CPU milliseconds per request: of the server, and of PostgreSQL for it. */
  readonly cpu: number;
  readonly cpuPostgres: number;
  readonly geheugen: number;
}

export interface Plan {
  readonly servers: readonly Server[];
  readonly soorten: readonly Soort[];
  readonly gelijktijdig: readonly number[];
  readonly rondes: number;
  readonly ms: number;
}

interface Hulp {
  readonly klant: Klant;
  readonly postgresPid: number;
  readonly verzoek: (soort: Soort, nummer: number, server: Server) => Verzoek;
  readonly meld: (tekst: string) => void;
}

// More than any server can use up in a burst; a write must not be sent twice.
const VOORRAAD = 6000;

/**
 * Interleaved: within a round every server gets the same requests, one server after the other, so that what disturbs the machine
 * disturbs all of them. The order turns each round. The first round warms up and is thrown away.
 */
export const meet = async ({ servers, soorten, gelijktijdig, rondes, ms }: Plan, { klant, postgresPid, verzoek, meld }: Hulp): Promise<Meting[]> => {
  const metingen: Meting[] = [];
  for (let ronde = 0; ronde <= rondes; ronde += 1) {
    for (const soort of soorten) {
      for (const aantal of gelijktijdig) {
        const volgorde = servers.map((_, i) => servers[(i + ronde) % servers.length]).filter((server) => server !== undefined);
        for (const server of volgorde) {
          const verzoeken = Array.from({ length: soort === 'schrijven' ? VOORRAAD : Math.min(VOORRAAD, 2000) }, (_, i) => verzoek(soort, ronde * 2000 + i, server));
          const [cpu, cpuPostgres] = [cpuVan(server.pid), cpuVanPostgres(postgresPid)];
          const { aantal: gedaan, ms: duur, p50, p99, fouten } = await klant.belast({ poort: server.poort, verzoeken, gelijktijdig: aantal, ms });
          if (fouten > 0) throw new Error(`${server.naam}: ${String(fouten)} van ${String(gedaan)} antwoorden waren fout (${soort})`);
          if (ronde === 0) continue;
          metingen.push({
            server: server.naam, soort, gelijktijdig: aantal, ronde, perSeconde: (gedaan * 1000) / duur, p50, p99,
            cpu: (cpuVan(server.pid) - cpu) / gedaan, cpuPostgres: (cpuVanPostgres(postgresPid) - cpuPostgres) / gedaan, geheugen: geheugenVan(server.pid),
          });
        }
      }
    }
    meld(ronde === 0 ? 'opgewarmd' : `ronde ${String(ronde)} van ${String(rondes)}`);
  }
  return metingen;
};
