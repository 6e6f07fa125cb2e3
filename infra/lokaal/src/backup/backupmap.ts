import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Omgeving } from '../environment.js';

/**
 * The folder for back-ups: BV_BACKUP, or the one this data folder had before. A start that forgets it would leave a hole in the archive,
 * and nothing after that hole could be restored.
 */
export const vindBackupmap = ({ data, backup }: Pick<Omgeving, 'data' | 'backup'>): string | undefined => {
  const bestand = join(data, 'backupmap');
  if (backup === undefined) return existsSync(bestand) ? readFileSync(bestand, 'utf8').trim() : undefined;
  mkdirSync(data, { recursive: true });
  writeFileSync(bestand, `${backup}\n`);
  return backup;
};

/** Errors: this data folder never had one. */
export const haalBackupmap = (omgeving: Pick<Omgeving, 'data' | 'backup'>): string => {
  const map = vindBackupmap(omgeving);
  if (map === undefined) throw new Error('Zet BV_BACKUP op de map voor back-ups, en start daarmee.');
  return map;
};
