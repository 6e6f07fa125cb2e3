import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const NAAM = /^[A-Za-z0-9-]{1,80}$/;

/**
 * A folder as the other side: one file for a name, whole or not at all. The receipt is the hash of what is read back from the disk. The same content again
 * gives the same receipt; other content under a name that is taken is refused. Errors: what the disk gives.
 */
export const maakBestandsbus = (map: string): ((naam: string, inhoud: string) => Promise<string>) => async (naam, inhoud) => {
  if (!NAAM.test(naam)) throw new Error('Geen naam voor een bestand.');
  await mkdir(map, { recursive: true, mode: 0o700 });
  const doel = join(map, `${naam}.json`);
  const hash = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');
  const bestaand = await readFile(doel, 'utf8').catch(() => undefined);
  if (bestaand !== undefined && hash(bestaand) !== hash(inhoud)) throw new Error('Onder deze naam ligt al iets anders.');
  if (bestaand === undefined) {
    const half = join(map, `.${naam}.${randomUUID()}`);
    const bestand = await open(half, 'wx', 0o600);
    try {
      await bestand.writeFile(inhoud);
      await bestand.sync();
    } finally {
      await bestand.close();
    }
    await rename(half, doel).catch(async (fout: unknown) => {
      await rm(half, { force: true });
      throw fout;
    });
  }
  return `sha256-${hash(await readFile(doel, 'utf8'))}`;
};
