import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { leeftAls } from '../proces/leeft.js';

export interface LevendeServer {
  readonly pid: number;
  readonly poort: number;
}

/**
 * A server that outlived the process that started it (a kill -9 of node).
 * A postmaster.pid that nobody answers to is removed, since a reused process number would block the next start.
 */
export const vindLevendeServer = (cluster: string): LevendeServer | undefined => {
  const bestand = join(cluster, 'postmaster.pid');
  if (!existsSync(bestand)) return undefined;
  const regels = readFileSync(bestand, 'utf8').split('\n');
  const pid = Number(regels[0]);
  if (leeftAls(pid, cluster)) return { pid, poort: Number(regels[3]) };
  rmSync(bestand, { force: true });
  return undefined;
};
