import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { geefAan, haalGebruiker, maakBereikbaar } from '../postgres/gebruiker.js';
import { wachtTot } from '../wacht-tot.js';

/** Where a back-up stands: `basis/<moment>`, `wal` and `punten/<naam>.json`. */
export const walmap = (backup: string): string => join(backup, 'wal');
export const basismap = (backup: string): string => join(backup, 'basis');
export const puntenmap = (backup: string): string => join(backup, 'punten');

const ARCHIEF_MS = 60_000;

// PostgreSQL gives these commands to a shell and reads % itself.
const veilig = (pad: string): string => {
  if (/['%\\\n]/.test(pad)) throw new Error(`Een map met een aanhalingsteken, procent of backslash kan niet voor de back-up: ${pad}`);
  return pad;
};

/**
 * Settings with which PostgreSQL keeps each finished piece of its log outside the cluster, at the latest after a minute. The piece
 * appears whole or not at all; the same piece again is fine, another under its name is refused.
 */
export const archiefinstellingen = (backup: string): Readonly<Record<string, string>> => {
  const wal = veilig(walmap(backup));
  mkdirSync(wal, { recursive: true, mode: 0o700 });
  const gebruiker = haalGebruiker();
  geefAan(wal, gebruiker);
  maakBereikbaar(wal, gebruiker);
  const [doel, deel] = [`'${wal}/%f'`, `'${wal}/.%f.deel'`];
  return {
    archive_mode: 'on',
    archive_timeout: '60',
    archive_command: `if test -f ${doel}; then cmp -s '%p' ${doel}; else cp '%p' ${deel} && sync ${deel} && mv ${deel} ${doel}; fi`,
  };
};

export const terughaalopdracht = (backup: string): string => `cp '${veilig(walmap(backup))}/%f' '%p'`;

/** Closes the piece of the log that is being written, and waits until it is in the archive. Errors: not archived in time. */
export const sluitStukAf = async (client: Client): Promise<void> => {
  const [stuk] = (await client.query<{ naam: string }>('select pg_walfile_name(pg_switch_wal() - 1) as naam')).rows;
  const isBewaard = async (): Promise<boolean> =>
    (await client.query('select 1 from pg_stat_archiver where last_archived_wal >= $1', [stuk?.naam])).rowCount === 1;
  if (!(await wachtTot(isBewaard, ARCHIEF_MS))) throw new Error('PostgreSQL krijgt zijn log niet in het archief; zie postgres.log.');
};
