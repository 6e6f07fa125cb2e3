import { setTimeout as pauze } from 'node:timers/promises';
import { leeft } from '../proces/leeft.js';
import { startPostgres, type Postgres } from './start-postgres.js';

export interface GehoudenPostgres {
  readonly beheerUrl: string;
  readonly pid: () => number;
  readonly stop: () => Promise<void>;
}

const KIJK_MS = 100;
const OPNIEUW_MS = 500;

/**
 * PostgreSQL in a folder, started again whenever it dies, on the same port: whoever was connected finds it back. Also for a server
 * that was taken over, which is no child of ours: hence looking, rather than waiting for an exit.
 */
export const houdPostgres = async (datamap: string, bijStart: () => void, extra: Readonly<Record<string, string>> = {}): Promise<GehoudenPostgres> => {
  let postgres: Postgres = await startPostgres({ datamap, tijdelijk: false, extra });
  const { poort, beheerUrl } = postgres;
  const einde = new AbortController();
  const isGestopt = (): boolean => einde.signal.aborted;

  const start = async (): Promise<void> => {
    try {
      postgres = await startPostgres({ datamap, tijdelijk: false, poort, extra });
      bijStart();
    } catch (fout) {
      // Right after a kill the old back ends still hold the shared memory, and PostgreSQL rightly refuses to start beside them.
      console.error(fout instanceof Error ? fout.message : fout);
      await pauze(OPNIEUW_MS);
    }
  };

  const waak = async (): Promise<void> => {
    while (!isGestopt()) {
      await pauze(KIJK_MS);
      if (isGestopt() || leeft(postgres.pid)) continue;
      console.error('PostgreSQL is gestopt en start opnieuw.');
      await start();
    }
  };
  const wacht = waak();

  return {
    beheerUrl,
    pid: () => postgres.pid,
    stop: async () => {
      einde.abort();
      await wacht;
      await postgres.stop();
    },
  };
};
