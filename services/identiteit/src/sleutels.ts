import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

export interface Sleutels {
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly cookies: readonly string[];
}

const maak = async (): Promise<Sleutels> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = randomBytes(8).toString('hex');
  return {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' }] },
    cookies: [randomBytes(32).toString('base64url')],
  };
};

const bestaatNiet = (fout: unknown): boolean => (fout as { code?: unknown }).code === 'ENOENT';

/** Reads the keys from the data folder; makes them on the first start. */
export const haalSleutels = async (data: string): Promise<Sleutels> => {
  const map = join(data, 'identiteit');
  const bestand = join(map, 'sleutels.json');
  try {
    return JSON.parse(await readFile(bestand, 'utf8')) as Sleutels;
  } catch (fout) {
    if (!bestaatNiet(fout)) throw fout;
  }
  const sleutels = await maak();
  await mkdir(map, { recursive: true });
  // Written aside and renamed: a kill halfway must not leave half a key.
  await writeFile(`${bestand}.nieuw`, JSON.stringify(sleutels), { mode: 0o600 });
  await rename(`${bestand}.nieuw`, bestand);
  return sleutels;
};
