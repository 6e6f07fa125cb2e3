import { chownSync, copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { haalGebruiker } from '../postgres/gebruiker.js';
import { metVerbinding, urlVan } from '../postgres/databases.js';
import { startPostgres, type Postgres } from '../postgres/start-postgres.js';
import { wachtTot } from '../wacht-tot.js';
import { terughaalopdracht } from './archief.js';
import { clusterIn, haalBasis, labelIn } from './basis.js';
import { kopieerTerug } from './kopie.js';
import type { Punt } from './punt.js';
import { neemVingerafdruk, type Vingerafdruk } from './vingerafdruk.js';

/** To a point by name, to a moment, or as far as the archive goes. */
export type Hersteldoel = { readonly punt: Punt } | { readonly tot: Date } | 'alles';

export interface Herstelwens {
  readonly backup: string;
  /** An empty folder, or one that does not exist yet. */
  readonly naar: string;
  readonly doel: Hersteldoel;
}

const BINNEN_MS = 10 * 60_000;

const geefAllesAan = (pad: string, uid: number, gid: number): void => {
  chownSync(pad, uid, gid);
  for (const item of readdirSync(pad, { withFileTypes: true, recursive: true })) chownSync(join(item.parentPath, item.name), uid, gid);
};

const doelinstellingen = (doel: Hersteldoel): Readonly<Record<string, string>> => {
  if (doel === 'alles') return {};
  return { recovery_target_action: 'promote', ...('punt' in doel ? { recovery_target_name: doel.punt.naam } : { recovery_target_time: doel.tot.toISOString().replace('Z', '+00') }) };
};

const momentVan = (doel: Hersteldoel): string => {
  if (doel === 'alles') return new Date().toISOString();
  return 'punt' in doel ? doel.punt.op : doel.tot.toISOString();
};

/** Restores beside the original, on a port of its own, and gives the server once it stands alone. Errors: damaged, or the point is not in the archive. */
export const herstel = async ({ backup, naar, doel }: Herstelwens): Promise<Postgres> => {
  if (existsSync(naar) && readdirSync(naar).length > 0) throw new Error(`${naar} is niet leeg.`);
  const basis = haalBasis(backup, momentVan(doel));
  const cluster = join(naar, 'cluster');
  mkdirSync(naar, { recursive: true, mode: 0o711 });
  await kopieerTerug(clusterIn(basis), cluster, basis.manifest);
  copyFileSync(labelIn(basis), join(cluster, 'backup_label'));
  writeFileSync(join(cluster, 'recovery.signal'), '');
  writeFileSync(join(naar, 'wachtwoord'), basis.wachtwoord, { mode: 0o600 });
  const { uid, gid } = haalGebruiker();
  if (uid !== undefined && gid !== undefined) geefAllesAan(cluster, uid, gid);
  const postgres = await startPostgres({ datamap: naar, tijdelijk: false, extra: { archive_mode: 'off', restore_command: terughaalopdracht(backup), ...doelinstellingen(doel) } });
  const isKlaar = (): Promise<boolean> =>
    metVerbinding(postgres.beheerUrl, async (client) => (await client.query<{ bezig: boolean }>('select pg_is_in_recovery() as bezig')).rows[0]?.bezig === false).catch(() => false);
  if (await wachtTot(isKlaar, BINNEN_MS)) return postgres;
  await postgres.stop();
  throw new Error(`Het herstel kwam niet klaar; zie ${join(naar, 'postgres.log')}.`);
};

export const vingerafdrukVan = (postgres: Pick<Postgres, 'beheerUrl'>, database: string): Promise<Vingerafdruk> => metVerbinding(urlVan(postgres.beheerUrl, database), neemVingerafdruk);
