import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const GEHEUGEN = '/dev/shm';
/** What all databases and products of one run take together, with room to spare (bytes). */
const NODIG = 8 * 2 ** 30;

const heeftRuimte = (): boolean => {
  try {
    const { bavail, bsize } = statfsSync(GEHEUGEN);
    return bavail * bsize >= NODIG;
  } catch {
    return false;
  }
};

const PLEK = heeftRuimte() ? GEHEUGEN : tmpdir();

/** Databases of a test are gone afterwards: they stand in memory where there is enough of it, since making a database is making some two thousand files. */
export const inGeheugen = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({ ...env, TMPDIR: PLEK });
