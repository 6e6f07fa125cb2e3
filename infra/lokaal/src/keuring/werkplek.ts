import { mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leeft } from '../proces/leeft.js';

const GEHEUGEN = '/dev/shm';
/** What all databases and products of one run take together, with room to spare (bytes). */
const NODIG = 8 * 2 ** 30;
const VOORVOEGSEL = 'bv-keuring-';

const heeftRuimte = (map: string, nodig: number): boolean => {
  try {
    const { bavail, bsize } = statfsSync(map);
    return bavail * bsize >= nodig;
  } catch {
    return false;
  }
};

/**
 * The folder for what tests of this run put down for a while: in memory where there is enough of it, since making a database is making some two thousand
 * files. Gone at the end; what a run that was killed left there goes now, because it would keep that memory.
 */
export function maakWerkplek(geheugen = GEHEUGEN, nodig = NODIG): string {
  const plek = heeftRuimte(geheugen, nodig) ? geheugen : tmpdir();
  for (const naam of readdirSync(plek).filter((map) => map.startsWith(VOORVOEGSEL) && !leeft(Number(map.slice(VOORVOEGSEL.length))))) rmSync(join(plek, naam), { recursive: true, force: true });
  const map = join(plek, `${VOORVOEGSEL}${String(process.pid)}`);
  // PostgreSQL may run as another user, who must be able to go through it.
  mkdirSync(map, { recursive: true, mode: 0o755 });
  process.once('exit', () => rmSync(map, { recursive: true, force: true }));
  return map;
}
