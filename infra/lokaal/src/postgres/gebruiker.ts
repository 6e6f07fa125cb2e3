import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** PostgreSQL refuses to run as root; these go to spawn(). Empty when we are an ordinary user already. */
export interface Gebruiker {
  readonly uid?: number;
  readonly gid?: number;
}

const NAAM = 'postgres';
const DOORZOEKBAAR = 0o001;

const nummer = (vlag: '-u' | '-g'): number => Number(execFileSync('id', [vlag, NAAM], { stdio: ['ignore', 'pipe', 'ignore'] }));

const bestaat = (): boolean => {
  try {
    nummer('-u');
    return true;
  } catch {
    return false;
  }
};

/** The user under which PostgreSQL runs; as root it is created where it does not exist. */
export const haalGebruiker = (): Gebruiker => {
  if (process.getuid?.() !== 0) return {};
  if (!bestaat()) execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', '--user-group', NAAM]);
  return { uid: nummer('-u'), gid: nummer('-g') };
};

export const geefAan = (pad: string, { uid, gid }: Gebruiker): void => {
  if (uid !== undefined && gid !== undefined) chownSync(pad, uid, gid);
};

/** Lets the PostgreSQL user pass through the folders above a path: to enter, not to list them. */
export const maakBereikbaar = (pad: string, { uid }: Gebruiker): void => {
  if (uid === undefined) return;
  for (let map = dirname(pad); map !== dirname(map); map = dirname(map)) {
    const { mode, uid: eigenaar } = statSync(map);
    if (eigenaar === uid || (mode & DOORZOEKBAAR) !== 0) continue;
    console.error(`De map ${map} wordt doorgankelijk (o+x) voor de gebruiker ${NAAM}: PostgreSQL draait niet als root.`);
    chmodSync(map, mode | DOORZOEKBAAR);
  }
};

/** A restrictive umask at install leaves the programs readable for root only. */
export const maakLeesbaar = (map: string, { uid }: Gebruiker): void => {
  if (uid === undefined || (statSync(map).mode & 0o005) === 0o005) return;
  execFileSync('chmod', ['-R', 'o+rX', map]);
};
