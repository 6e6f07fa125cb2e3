import { createHash } from 'node:crypto';
import { mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Of each copied file the SHA-256, by its path from the folder. */
export type Manifest = Readonly<Record<string, string>>;

// Made anew at each start, of this server only, or fetched from the archive; the folders themselves must be there.
const LEEG = new Set(['pg_wal', 'pg_replslot', 'pg_stat_tmp', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_subtrans']);
const NIET = /^(postmaster\.(pid|opts)|pgsql_tmp.*|pg_internal\.init.*|current_logfiles.*|backup_label.*|tablespace_map.*|recovery\.signal|standby\.signal)$/;

const isWeg = (fout: unknown): boolean => (fout as NodeJS.ErrnoException).code === 'ENOENT';

const kopieerBestand = async (van: string, naar: string): Promise<string> => {
  const hash = createHash('sha256');
  const bron = await open(van);
  const doel = await open(naar, 'wx', 0o600);
  try {
    for await (const brok of bron.createReadStream({ autoClose: false, highWaterMark: 1 << 20 })) {
      hash.update(brok as Buffer);
      await doel.writeFile(brok as Buffer);
    }
  } finally {
    await bron.close();
    await doel.close();
  }
  return hash.digest('hex');
};

/** Copies the cluster under a running server. What the server removes meanwhile is left out: its log says that it is gone. */
export const kopieerCluster = async (van: string, naar: string): Promise<Manifest> => {
  const manifest: Record<string, string> = {};
  const loop = async (deel: string): Promise<void> => {
    await mkdir(join(naar, deel), { mode: 0o700 });
    for (const item of await readdir(join(van, deel), { withFileTypes: true })) {
      const pad = join(deel, item.name);
      if (NIET.test(item.name)) continue;
      if (item.isSymbolicLink()) throw new Error(`Een cluster met tablespaces of verwijzingen (${pad}) kan deze opdracht niet aan; gebruik pg_basebackup.`);
      if (item.isDirectory()) await (LEEG.has(pad) ? maakLeeg(pad) : loop(pad));
      else {
        try {
          manifest[pad] = await kopieerBestand(join(van, pad), join(naar, pad));
        } catch (fout) {
          if (!isWeg(fout)) throw fout;
        }
      }
    }
  };
  const maakLeeg = async (pad: string): Promise<void> => {
    await mkdir(join(naar, pad), { mode: 0o700 });
    if (pad === 'pg_wal') for (const onder of ['archive_status', 'summaries']) await mkdir(join(naar, pad, onder), { mode: 0o700 });
  };
  await loop('');
  return manifest;
};

/** Copies a back-up back, and reads every byte against what was noted when it was made. Errors: each file that is damaged, missing or strange. */
export const kopieerTerug = async (van: string, naar: string, verwacht: Manifest): Promise<void> => {
  const gekregen = await kopieerCluster(van, naar);
  const mis = [...new Set([...Object.keys(verwacht), ...Object.keys(gekregen)])].filter((pad) => verwacht[pad] !== gekregen[pad]);
  if (mis.length > 0) throw new Error(`De back-up is beschadigd: ${mis.slice(0, 5).join(', ')}${mis.length > 5 ? ` en nog ${mis.length - 5}` : ''}.`);
};
