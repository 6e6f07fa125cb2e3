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

/** Folders of all packages with tests; the browser journeys apart, since they want the machine for themselves. */
export const vindPakketten = (): { gewoon: string[]; reizen: string[] } => {
  const alle = GROEPEN.flatMap((groep) => readdirSync(join(WORTEL, groep)).map((naam) => join(WORTEL, groep, naam))).filter((map) =>
    existsSync(join(map, 'jest.config.js')),
  );
  const isReis = (map: string): boolean => map.endsWith('packages/reizen');
  return { gewoon: grootsteEerst(alle.filter((map) => !isReis(map))), reizen: alle.filter(isReis) };
};
