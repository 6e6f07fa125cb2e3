import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { WORTEL } from '../environment.js';

const GROEPEN = ['packages', 'services', 'portals', 'infra'];

/** Folders of all packages with tests; the browser journeys apart, since they want the machine for themselves. */
export const vindPakketten = (): { gewoon: string[]; reizen: string[] } => {
  const alle = GROEPEN.flatMap((groep) => readdirSync(join(WORTEL, groep)).map((naam) => join(WORTEL, groep, naam))).filter((map) =>
    existsSync(join(map, 'jest.config.js')),
  );
  const isReis = (map: string): boolean => map.endsWith('packages/reizen');
  return { gewoon: alle.filter((map) => !isReis(map)), reizen: alle.filter(isReis) };
};
