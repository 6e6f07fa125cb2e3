import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { geefAan, maakBereikbaar, maakLeesbaar, type Gebruiker } from './gebruiker.js';
import { type Programma } from './programma.js';

export interface Cluster {
  readonly map: string;
  readonly logboek: string;
  readonly wachtwoord: string;
}

const leesWachtwoord = (bestand: string, gebruiker: Gebruiker): string => {
  if (!existsSync(bestand)) writeFileSync(bestand, randomBytes(24).toString('base64url'), { mode: 0o600 });
  geefAan(bestand, gebruiker);
  return readFileSync(bestand, 'utf8').trim();
};

// macOS has no C.UTF-8 in libc; the builtin provider gives every machine the same sorting and case rules.
const LIBC = process.platform === 'darwin' ? 'C' : 'C.UTF-8';

/** Makes the cluster where there is none yet. Unfinished work of an earlier attempt is thrown away. */
export const haalCluster = (datamap: string, programma: Programma, gebruiker: Gebruiker, tijdelijk: boolean): Cluster => {
  mkdirSync(datamap, { recursive: true });
  chmodSync(datamap, 0o711);
  maakBereikbaar(join(datamap, 'cluster'), gebruiker);
  maakBereikbaar(programma.initdb, gebruiker);
  maakLeesbaar(programma.map, gebruiker);
  const wachtwoordbestand = join(datamap, 'wachtwoord');
  const cluster: Cluster = {
    map: join(datamap, 'cluster'),
    logboek: join(datamap, 'postgres.log'),
    wachtwoord: leesWachtwoord(wachtwoordbestand, gebruiker),
  };
  if (existsSync(join(cluster.map, 'PG_VERSION'))) return cluster;

  const nieuw = join(datamap, 'cluster.nieuw');
  rmSync(nieuw, { recursive: true, force: true });
  mkdirSync(nieuw, { mode: 0o700 });
  geefAan(nieuw, gebruiker);
  execFileSync(
    programma.initdb,
    [
      `--pgdata=${nieuw}`,
      '--username=postgres',
      `--pwfile=${wachtwoordbestand}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      `--locale=${LIBC}`,
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
      '--no-instructions',
      ...(tijdelijk ? ['--no-sync'] : []),
    ],
    { ...gebruiker, cwd: datamap, env: { LC_ALL: LIBC }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  renameSync(nieuw, cluster.map);
  return cluster;
};
