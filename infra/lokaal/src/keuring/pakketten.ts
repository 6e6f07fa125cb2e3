import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { WORTEL } from '../environment.js';

const GROEPEN = ['packages', 'services', 'portals', 'infra'];

const aantalTests = (map: string): number => {
  const bron = join(map, 'src');
  return existsSync(bron) ? readdirSync(bron, { recursive: true }).filter((bestand) => /\.test\.tsx?$/.test(String(bestand))).length : 0;
};

/** The largest first: one that takes long and starts last keeps everybody waiting. */
const grootsteEerst = (mappen: readonly string[]): string[] => mappen.map((map) => ({ map, aantal: aantalTests(map) })).sort((a, b) => b.aantal - a.aantal).map(({ map }) => map);

/**
 * Folders of all packages with tests. The browser journeys apart, since they want the machine for themselves; and the outages, which measure how long
 * something takes to come back and wait more than they work: they need one core that nobody else asks for.
 */
export const vindPakketten = (): { gewoon: string[]; storing: string[]; reizen: string[] } => {
  const alle = GROEPEN.flatMap((groep) => readdirSync(join(WORTEL, groep)).map((naam) => join(WORTEL, groep, naam))).filter((map) =>
    existsSync(join(map, 'jest.config.js')),
  );
  const van = (pakket: string): string[] => alle.filter((map) => map.endsWith(`packages/${pakket}`));
  const apart = new Set([...van('storing'), ...van('reizen')]);
  return { gewoon: grootsteEerst(alle.filter((map) => !apart.has(map))), storing: van('storing'), reizen: van('reizen') };
};
