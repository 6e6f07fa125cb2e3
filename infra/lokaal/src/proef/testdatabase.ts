import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesTestcluster } from '../environment.js';
import { vindLevendeServer } from '../postgres/levende-server.js';
import { startPostgres } from '../postgres/start-postgres.js';
import { beeindig, leeft } from '../proces/leeft.js';

const VOORVOEGSEL = 'bv-proef-';

export interface Testcluster {
  readonly beheerUrl: string;
  readonly stop: () => Promise<void>;
}

// A test run that was killed leaves its server behind: the next run cleans up after it.
const ruimWezenOp = async (): Promise<void> => {
  for (const naam of readdirSync(tmpdir()).filter((map) => map.startsWith(VOORVOEGSEL))) {
    const map = join(tmpdir(), naam);
    try {
      if (leeft(Number(readFileSync(join(map, 'eigenaar'), 'utf8')))) continue;
      const wees = vindLevendeServer(join(map, 'cluster'));
      if (wees) await beeindig(wees.pid, 'SIGINT', 5000);
      rmSync(map, { recursive: true, force: true });
    } catch {
      continue;
    }
  }
};

/** A PostgreSQL for one test run: fast, empty, and gone afterwards. */
export const maakTestdatabase = async (): Promise<Testcluster> => {
  await ruimWezenOp();
  const datamap = mkdtempSync(join(tmpdir(), VOORVOEGSEL));
  writeFileSync(join(datamap, 'eigenaar'), String(process.pid));
  const { beheerUrl, stop } = await startPostgres({ datamap, tijdelijk: true });
  return {
    beheerUrl,
    stop: async () => {
      await stop();
      rmSync(datamap, { recursive: true, force: true });
    },
  };
};

/** Address of the cluster that jest started for this run. */
export const gedeeldCluster = (): string => {
  const url = leesTestcluster();
  if (url === undefined) throw new Error('Geen testdatabase: zet `database: true` in jest.config.js van dit pakket.');
  return url;
};
