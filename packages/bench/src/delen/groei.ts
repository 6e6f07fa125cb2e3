import { metVerbinding } from '@bv/lokaal';
import { maakDoelen } from '../gegevens/doelen.js';
import { type Datacluster, haalSet } from '../gegevens/set.js';
import type { Klant } from '../meten/klant.js';
import { leesOperaties, maakVerzoeken, type Soort, SOORTEN, type Verzoek } from '../meten/operaties.js';
import { meet, type Meting } from '../meten/rondes.js';
import { WORTEL } from '../environment.js';
import { type Server, startProduct } from '../servers/proces.js';

/** What one request of an operation asks of PostgreSQL, at one size of the set. */
export interface Groeipunt {
  readonly maat: number;
  readonly soort: Soort;
  readonly opdrachten: number;
  readonly sqlMs: number;
  readonly buffers: number;
}

interface Maatserver {
  readonly maat: number;
  readonly url: string;
  readonly server: Server;
  readonly verzoek: (soort: Soort, nummer: number) => Verzoek;
}

const PER_PUNT = 300;

// The middle statement would hide a slow one: this is all time that PostgreSQL spent for the product's own roles.
const GEVRAAGD = `
  select coalesce(sum(s.calls), 0)::float8 as opdrachten, coalesce(sum(s.total_exec_time), 0)::float8 as ms, coalesce(sum(s.shared_blks_hit + s.shared_blks_read), 0)::float8 as buffers
  from pg_stat_statements s join pg_roles r on r.oid = s.userid join pg_database d on d.oid = s.dbid where d.datname = current_database() and r.rolname like 'bv\\_%'`;

const meetPunt = async (klant: Klant, { maat, url, server, verzoek }: Maatserver, soort: Soort): Promise<Groeipunt> => {
  const vraag = (van: number): Promise<unknown> =>
    klant.belast({ poort: server.poort, verzoeken: Array.from({ length: PER_PUNT }, (_, i) => verzoek(soort, van + i)), gelijktijdig: 1, ms: 60_000, aantal: PER_PUNT });
  await vraag(100_000);
  return metVerbinding(url, async (client) => {
    await client.query('select pg_stat_statements_reset()');
    await vraag(200_000);
    const { rows } = await client.query<{ opdrachten: number; ms: number; buffers: number }>(GEVRAAGD);
    const { opdrachten = 0, ms = 0, buffers = 0 } = rows[0] ?? {};
    return { maat, soort, opdrachten: opdrachten / PER_PUNT, sqlMs: ms / PER_PUNT, buffers: buffers / PER_PUNT };
  });
};

/** The same operations on sets of different sizes: what each asks of PostgreSQL, and how many a second there are, interleaved. */
export const meetGroei = async (
  cluster: Datacluster, klant: Klant, { maten, rondes, ms }: { maten: readonly number[]; rondes: number; ms: number }, meld: (tekst: string) => void,
): Promise<{ punten: Groeipunt[]; metingen: Meting[] }> => {
  const opgesteld: Maatserver[] = [];
  try {
    for (const maat of maten) {
      const url = await haalSet(cluster, maat, meld);
      await metVerbinding(url, (client) => client.query('create extension if not exists pg_stat_statements'));
      const verzoek = maakVerzoeken(leesOperaties(), await maakDoelen(url));
      opgesteld.push({ maat, url, verzoek, server: await startProduct({ naam: String(maat), wortel: WORTEL, databaseUrl: url, geheim: cluster.geheim }) });
    }
    const punten: Groeipunt[] = [];
    for (const soort of SOORTEN) for (const een of opgesteld) punten.push(await meetPunt(klant, een, soort));
    meld('gevraagd van PostgreSQL');
    const verzoek = (soort: Soort, nummer: number, { naam }: Server): Verzoek => {
      const een = opgesteld.find(({ maat }) => String(maat) === naam);
      if (een === undefined) throw new Error(`Onbekende maat: ${naam}`);
      return een.verzoek(soort, nummer);
    };
    const metingen = await meet({ servers: opgesteld.map(({ server }) => server), soorten: SOORTEN, gelijktijdig: [16], rondes, ms }, { klant, postgresPid: cluster.postgres.pid, verzoek, meld });
    return { punten, metingen };
  } finally {
    await Promise.all(opgesteld.map(({ server }) => server.stop()));
  }
};
