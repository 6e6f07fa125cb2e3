import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { WORTEL } from '../environment.js';

const mappen = (): string[] => [
  join(WORTEL, 'schema'),
  join(WORTEL, 'packages/portal/src/gql'),
  ...readdirSync(join(WORTEL, 'portals')).map((portaal) => join(WORTEL, 'portals', portaal, 'src/gql')),
];

const afdruk = (): Map<string, string> =>
  new Map(
    mappen()
      .filter((map) => existsSync(map))
      .flatMap((map) => readdirSync(map, { recursive: true, withFileTypes: true }))
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((bestand) => [relative(WORTEL, bestand), createHash('sha256').update(readFileSync(bestand)).digest('hex')]),
  );

/** Generates again and names what came out different from what stands there (in a clean clone: from what was committed). */
export const vindVerouderd = async (genereer: () => Promise<number>): Promise<true | string> => {
  const voor = afdruk();
  if ((await genereer()) !== 0) return 'genereren is mislukt';
  const na = afdruk();
  const anders = [...new Set([...voor.keys(), ...na.keys()])].filter((bestand) => voor.get(bestand) !== na.get(bestand));
  return anders.length === 0 || `verouderd: ${anders.join(', ')}. Draai: npx -y pnpm@10.34.9 genereer, en leg het resultaat vast.`;
};
