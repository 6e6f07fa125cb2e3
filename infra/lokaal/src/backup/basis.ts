import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { metVerbinding } from '../postgres/databases.js';
import { basismap } from './archief.js';
import { kopieerCluster, type Manifest } from './kopie.js';

const GEGEVENS = 'cluster';

export interface Basis {
  readonly map: string;
  /** ISO moment at which it was finished: it restores anything from then on. */
  readonly klaar: string;
  readonly wachtwoord: string;
  readonly manifest: Manifest;
}

interface Beschrijving extends Omit<Basis, 'map' | 'manifest'> {
  readonly manifest: Manifest;
}

const haalClustermap = async (client: Client): Promise<string> => {
  const [stand] = (await client.query<{ map: string; archief: string }>(`select current_setting('data_directory') as map, current_setting('archive_mode') as archief`)).rows;
  if (stand === undefined || stand.archief === 'off') throw new Error('PostgreSQL bewaart zijn log niet. Start met BV_BACKUP=<map>: dan kan het terug tot elk moment.');
  if (!existsSync(join(stand.map, 'PG_VERSION'))) throw new Error('Het cluster staat niet op deze machine; gebruik daar pg_basebackup (infra/compose/backup).');
  return stand.map;
};

/** A copy of the whole cluster while everybody goes on working, with PostgreSQL's own interface for that. */
export const maakBasis = (beheerUrl: string, backup: string): Promise<Basis> =>
  metVerbinding(beheerUrl, async (client) => {
    const cluster = await haalClustermap(client);
    const naam = new Date().toISOString().replaceAll(/[:.]/g, '-');
    const map = join(basismap(backup), naam);
    const inAanbouw = `${map}.deel`;
    mkdirSync(inAanbouw, { recursive: true, mode: 0o700 });
    try {
      await client.query('select pg_backup_start($1, true)', [naam]);
      const manifest = await kopieerCluster(cluster, join(inAanbouw, GEGEVENS));
      // Waits until all that this copy needs is in the archive.
      const [stop] = (await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(true)')).rows;
      writeFileSync(join(inAanbouw, 'backup_label'), stop?.labelfile ?? '', { mode: 0o600 });
      const beschrijving: Beschrijving = { klaar: new Date().toISOString(), wachtwoord: decodeURIComponent(new URL(beheerUrl).password), manifest };
      writeFileSync(join(inAanbouw, 'basis.json'), JSON.stringify(beschrijving), { mode: 0o600 });
      // One for all: a sync of each of a thousand files takes as long as the copy.
      execFileSync('sync');
      renameSync(inAanbouw, map);
      return { map, ...beschrijving };
    } catch (fout) {
      rmSync(inAanbouw, { recursive: true, force: true });
      throw fout;
    }
  });

export const clusterIn = ({ map }: Pick<Basis, 'map'>): string => join(map, GEGEVENS);
export const labelIn = ({ map }: Pick<Basis, 'map'>): string => join(map, 'backup_label');

/** The youngest copy that was finished before this moment. Errors: there is none. */
export const haalBasis = (backup: string, voor: string): Basis => {
  const mappen = existsSync(basismap(backup)) ? readdirSync(basismap(backup)).filter((naam) => !naam.endsWith('.deel')) : [];
  const gevonden = mappen
    .map((naam): Basis => {
      const map = join(basismap(backup), naam);
      return { map, ...(JSON.parse(readFileSync(join(map, 'basis.json'), 'utf8')) as Beschrijving) };
    })
    .filter(({ klaar }) => klaar <= voor)
    .sort((a, b) => a.klaar.localeCompare(b.klaar))
    .at(-1);
  if (gevonden === undefined) throw new Error(`Er is geen back-up van voor ${voor} in ${backup}.`);
  return gevonden;
};
