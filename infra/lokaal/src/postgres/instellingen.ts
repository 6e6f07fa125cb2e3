import { type Programma } from './programma.js';

const STIL = {
  // The server's own log would otherwise quote rows of families: DETAIL holds values, STATEMENT holds parameters.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

const MAAT = {
  shared_buffers: '128MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  effective_cache_size: '1GB',
  random_page_cost: '1.1',
  max_connections: '200',
  jit: 'off',
};

// Losing a test database at a power cut costs nothing; losing a family's dossier does.
const ZONDER_SCHIJF = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };

/** Settings as command line arguments, so that an existing cluster gets them too. */
export const instellingen = (poort: number, programma: Programma, tijdelijk: boolean, extra: Readonly<Record<string, string>> = {}): string[] =>
  Object.entries({
    listen_addresses: '127.0.0.1',
    port: String(poort),
    unix_socket_directories: '',
    timezone: 'UTC',
    ...MAAT,
    ...STIL,
    ...(programma.heeftStatistiek ? { shared_preload_libraries: 'pg_stat_statements' } : {}),
    ...(tijdelijk ? ZONDER_SCHIJF : {}),
    ...extra,
  }).flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`]);
