import type { Pool, QueryResult, QueryResultRow } from 'pg';
import { vraag } from './database.js';
import { foutvelden, type Log } from './log.js';

/** What only reads, and leaves no line in the log: a text without parameters. */
export interface Leesbron {
  readonly query: <R extends QueryResultRow>(tekst: string) => Promise<QueryResult<R>>;
}

const GEDULD_MS = 100;
const KIJK_MS = 10;
/** So long a replica that failed is left alone. */
const RUST_MS = 5000;

const pauze = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms));

/**
 * Reads on a streaming replica what was committed before the question came (read-your-writes, whoever wrote): the position of the log on the primary is asked
 * first, and the replica answers once it is there. When it lags, is gone or was promoted, the primary answers.
 */
export const metReplica = (primair: Pool, replica: Pool | undefined, log: Pick<Log, 'waarschuwing'>): Leesbron => {
  if (!replica) return primair;
  let rustTot = -Infinity;

  // Null, so false, on a server that follows nobody any more.
  const isBij = async (positie: string | undefined): Promise<boolean> => {
    const einde = performance.now() + GEDULD_MS;
    for (;;) {
      const { rows } = await replica.query<{ bij: boolean | null }>({ name: 'replica-bij', text: 'select case when pg_is_in_recovery() then pg_last_wal_replay_lsn() >= $1::pg_lsn end as bij', values: [positie] });
      const bij = rows[0]?.bij ?? null;
      if (bij === null || bij || performance.now() > einde) return bij === true;
      await pauze(KIJK_MS);
    }
  };

  return {
    query: async <R extends QueryResultRow>(tekst: string): Promise<QueryResult<R>> => {
      if (performance.now() >= rustTot) {
        try {
          const [stand] = await vraag<{ positie: string }>(primair, { name: 'positie', text: 'select pg_current_wal_flush_lsn()::text as positie' });
          if (await isBij(stand?.positie)) return await replica.query<R>(tekst);
        } catch (fout) {
          rustTot = performance.now() + RUST_MS;
          log.waarschuwing('replica', foutvelden(fout));
        }
      }
      return primair.query<R>(tekst);
    },
  };
};
