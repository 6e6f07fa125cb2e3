import { resolve } from 'node:path';

/** Root of the workspace, from dist/ as well as from src/. */
export const WORTEL = resolve(import.meta.dirname, '../../..');

/** Everything the bench keeps between runs: its own PostgreSQL, the generated sets, the logs of the servers. */
export const BENCHMAP = resolve(WORTEL, '.data/bench');

/** The only reader of process.env in this package. What the servers of the comparison are told stands in `Serveropdracht`. */
export const doorgegeven = (): NodeJS.ProcessEnv => {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR };
};

const OPDRACHT = 'BENCH_OPDRACHT';

/** What a server of the comparison needs to know; passed as one JSON text in the environment. */
export interface Serveropdracht {
  readonly poort: number;
  /** Address of the set, as its owner. */
  readonly databaseUrl: string;
  /** How many connections a server may hold, the same for every server. */
  readonly verbindingen: number;
  readonly operaties: readonly Benchoperatie[];
  /** Off in a bench-only variant, to see what it costs. */
  readonly metRechten: boolean;
  readonly metLog: boolean;
}

/** A registered operation of the product, as it stands in schema/operaties. */
export interface Benchoperatie {
  readonly naam: string;
  readonly hash: string;
  readonly tekst: string;
  readonly doel: string;
  /** Labels that the operation asks for, as bits, for the log line; read from the line that the product itself wrote. */
  readonly gevraagd: number;
}

export const alsOmgeving = (opdracht: Serveropdracht): NodeJS.ProcessEnv => ({ ...doorgegeven(), [OPDRACHT]: JSON.stringify(opdracht), NODE_ENV: 'production' });

export const leesOpdracht = (): Serveropdracht => JSON.parse(process.env[OPDRACHT] ?? '{}') as Serveropdracht;

export const chroompad = (): string => process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
