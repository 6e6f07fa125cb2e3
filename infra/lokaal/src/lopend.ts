import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leeftAls } from './proces/leeft.js';

/** What runs now in a data folder: for the second start, and for commands that join in. */
export interface Lopend {
  readonly pid: number;
  readonly poort: number;
  /** Owner's address, with password: the file is 0600. */
  readonly beheerUrl: string;
  readonly pids: Readonly<Record<string, number>>;
}

const bestandIn = (data: string): string => join(data, 'lopend.json');

export const schrijfLopend = (data: string, lopend: Lopend): void => {
  const bestand = bestandIn(data);
  writeFileSync(`${bestand}.nieuw`, `${JSON.stringify(lopend, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${bestand}.nieuw`, bestand);
};

export const leesLopend = (data: string): Lopend | undefined => {
  try {
    return JSON.parse(readFileSync(bestandIn(data), 'utf8')) as Lopend;
  } catch {
    return undefined;
  }
};

const STARTERS = ['bin/start.js', 'bin/dev.js', 'dist/start.js', 'dist/dev.js'].map((bestand) => `infra/lokaal/${bestand}`);

/** What runs now, or nothing when its starter is gone. */
export const vindLopend = (data: string): Lopend | undefined => {
  const lopend = leesLopend(data);
  return lopend && leeftAls(lopend.pid, ...STARTERS) ? lopend : undefined;
};

/** Owner's address of the database that runs now. Errors: nothing runs. */
export const haalBeheerUrl = ({ data, databaseUrl }: { readonly data: string; readonly databaseUrl: string | undefined }): string => {
  const url = databaseUrl ?? vindLopend(data)?.beheerUrl;
  if (url === undefined) throw new Error('Er draait niets. Start eerst, of zet DATABASE_URL.');
  return url;
};

/** Removes the note, unless it is another's: a start that was refused must not hide the one that runs. */
export const wisLopend = (data: string, pid: number): void => {
  if (leesLopend(data)?.pid === pid) rmSync(bestandIn(data), { force: true });
};
