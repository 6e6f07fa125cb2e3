import { resolve } from 'node:path';

/** Root of the workspace, from dist/ as well as from src/. */
export const WORTEL = resolve(import.meta.dirname, '../../..');

export interface Omgeving {
  readonly poort: number;
  readonly data: string;
  /** Owner's address of an existing PostgreSQL; without it we start our own. */
  readonly databaseUrl: string | undefined;
  /** Where PostgreSQL keeps its log and back-ups go; without it there is no going back in time. */
  readonly backup: string | undefined;
  /** Where the reader's browser goes. */
  readonly herkomst: string;
  readonly chroom: string | undefined;
  /** Passed on to the processes we start. */
  readonly door: NodeJS.ProcessEnv;
}

// The local start speaks http: its browser and its processes are on this machine.
const EIGEN = ['DATABASE_URL', 'BV_BEHEER_URL', 'BV_BACKUP', 'PORT', 'BV_TLS_CERT', 'BV_TLS_KEY'];

const poortUit = (tekst: string | undefined): number => {
  const poort = Number(tekst ?? 4000);
  if (!Number.isInteger(poort) || poort < 1 || poort > 65_535) throw new Error(`PORT is geen poortnummer: ${tekst ?? ''}`);
  return poort;
};

/** The only reader of process.env in this package. */
export const leesOmgeving = (bron: NodeJS.ProcessEnv = process.env): Omgeving => {
  const poort = poortUit(bron['PORT']);
  return {
    poort,
    data: resolve(WORTEL, bron['BV_DATA'] ?? '.data'),
    databaseUrl: bron['DATABASE_URL'],
    backup: bron['BV_BACKUP'] ? resolve(WORTEL, bron['BV_BACKUP']) : undefined,
    herkomst: `http://127.0.0.1:${poort}`,
    chroom: bron['CHROME_PATH'],
    door: Object.fromEntries(Object.entries(bron).filter(([naam]) => !EIGEN.includes(naam))),
  };
};

const TESTCLUSTER = 'BV_TEST_BEHEER_URL';

export const leesTestcluster = (): string | undefined => process.env[TESTCLUSTER];

export const zetTestcluster = (url: string): void => {
  process.env[TESTCLUSTER] = url;
};
