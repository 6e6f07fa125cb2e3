import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pauze } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { metVerbinding, nieuweDatabase } from '../postgres/databases.js';
import { startPostgres, type Postgres } from '../postgres/start-postgres.js';
import { archiefinstellingen, basismap, walmap } from './archief.js';
import { haalBackupmap, vindBackupmap } from './backupmap.js';
import { maakBasis, type Basis } from './basis.js';
import { herstel, vingerafdrukVan, type Hersteldoel } from './herstel.js';
import { haalPunt, zetPunt } from './punt.js';
import { neemVingerafdruk, vergelijk, type Vingerafdruk } from './vingerafdruk.js';

const map = mkdtempSync(join(tmpdir(), 'bv-backup-'));
const backup = join(map, 'back-up');
let postgres: Postgres;
let url: string;
let basis: Basis;
let teller = 0;

const doe = (sql: string): Promise<unknown> => metVerbinding(url, (client) => client.query(sql));
const nu = (): Promise<Vingerafdruk> => metVerbinding(url, neemVingerafdruk);
const rijen = (afdruk: Vingerafdruk): Record<string, number> => Object.fromEntries(Object.entries(afdruk).map(([tabel, { rijen: n }]) => [tabel, n]));

/** Writes to both tables in one transaction, again and again: half of it must never be seen. */
const schrijf = async (einde: AbortSignal, vanaf: number): Promise<void> => {
  for (let n = vanaf; !einde.aborted; n += 1) await doe(`begin; insert into feit values (${n}, 'x'); insert into bijlage values (${n}, '\\x00'); commit`);
};

const naHerstel = async (doel: Hersteldoel): Promise<Vingerafdruk> => {
  const hersteld = await herstel({ backup, naar: join(map, `hersteld-${(teller += 1)}`), doel });
  try {
    return await vingerafdrukVan(hersteld, 'bv');
  } finally {
    await hersteld.stop();
  }
};

beforeAll(async () => {
  postgres = await startPostgres({ datamap: join(map, 'bron'), tijdelijk: false, extra: archiefinstellingen(backup) });
  url = await nieuweDatabase(postgres.beheerUrl, 'bv');
  await doe(`create table feit (id int primary key, tekst text); create table bijlage (id int, inhoud bytea);
    insert into feit select n, 'feit ' || n from generate_series(1, 5000) n; insert into bijlage values (1, '\\xdeadbeef')`);
});

afterAll(async () => {
  await postgres.stop();
  rmSync(map, { recursive: true, force: true });
});

describe('een back-up en terug', () => {
  let bijPunt: Vingerafdruk;
  let moment: Date;

  test('een kopie wordt gemaakt terwijl er geschreven wordt', async () => {
    const einde = new AbortController();
    const schrijver = schrijf(einde.signal, 10_000);
    basis = await maakBasis(url, backup);
    einde.abort();
    await schrijver;
    expect(Object.keys(basis.manifest)).toContain('PG_VERSION');
    expect(Object.keys(basis.manifest).filter((pad) => /postmaster|pg_wal/.test(pad))).toEqual([]);
    expect(readdirSync(basismap(backup))).toHaveLength(1);
  });

  test('een punt legt vast wat er dan precies staat, ook als er tegelijk geschreven wordt', async () => {
    const einde = new AbortController();
    const schrijvers = [100_000, 200_000].map((vanaf) => schrijf(einde.signal, vanaf));
    await pauze(200);
    try {
      bijPunt = (await zetPunt(url, backup, 'voor-de-fout')).tabellen;
    } finally {
      einde.abort();
      await Promise.all(schrijvers);
    }
    expect(bijPunt['public.feit']?.rijen).toBeGreaterThan(5000);
  });

  test('wat daarna misging, is na herstel tot dat punt niet gebeurd: elke rij en elke hash is als toen', async () => {
    await doe(`update feit set tekst = 'per ongeluk' where id = 17; delete from bijlage where id = 1; drop table if exists weg`);
    moment = new Date();
    await pauze(1100);
    await doe(`insert into feit values (-1, 'na het moment')`);
    expect(vergelijk(bijPunt, await nu()).length).toBeGreaterThan(0);
    expect(vergelijk(bijPunt, await naHerstel({ punt: haalPunt(backup) }))).toEqual([]);
  });

  test('tot een moment komt terug wat er toen stond, en wat daarna kwam niet', async () => {
    await zetPunt(url, backup, 'daarna');
    const hersteld = await naHerstel({ tot: moment });
    expect(rijen(hersteld)['public.feit']).toBe((rijen(await nu())['public.feit'] ?? 0) - 1);
    expect(vergelijk(bijPunt, hersteld)).toContainEqual(expect.stringMatching(/^public\.bijlage/));
  });

  test('zonder doel komt alles terug wat in het archief staat', async () => {
    expect(vergelijk(await nu(), await naHerstel('alles'))).toEqual([]);
  });
});

describe('wat niet goed kan gaan, zegt dat', () => {
  test('van voor de eerste back-up is niets te herstellen', async () => {
    await expect(herstel({ backup, naar: join(map, 'te-vroeg'), doel: { tot: new Date(0) } })).rejects.toThrow('geen back-up van voor');
  });

  test('een punt dat niet bestaat, een dat al bestaat en een naam die niet mag', async () => {
    expect(() => haalPunt(backup, 'nooit-gezet')).toThrow('is er niet');
    await expect(zetPunt(url, backup, 'voor-de-fout')).rejects.toThrow('bestaat al');
    await expect(zetPunt(url, backup, '../buiten')).rejects.toThrow('kleine letters');
  });

  test('een map waar al iets staat, wordt niet overschreven', async () => {
    await expect(herstel({ backup, naar: basis.map, doel: 'alles' })).rejects.toThrow('is niet leeg');
  });

  test('een bestand dat na de back-up veranderde, wordt opgemerkt', async () => {
    const bestand = Object.keys(basis.manifest).find((pad) => /^base\/\d+\/\d+$/.test(pad)) ?? '';
    appendFileSync(join(basis.map, 'cluster', bestand), 'x');
    await expect(herstel({ backup, naar: join(map, 'beschadigd'), doel: 'alles' })).rejects.toThrow(`De back-up is beschadigd: ${bestand}`);
  });

  test('een gat in het archief houdt het herstel tegen: liever niets dan de helft', async () => {
    const tweede = await maakBasis(url, backup);
    await doe(`insert into feit values (-2, 'in het gat')`);
    const punt = await zetPunt(url, backup, 'na-het-gat');
    for (const stuk of readdirSync(walmap(backup)).filter((naam) => naam.length === 24).sort().slice(-1)) rmSync(join(walmap(backup), stuk));
    await expect(herstel({ backup, naar: join(map, 'gat'), doel: { punt } })).rejects.toThrow('PostgreSQL start niet');
    expect(tweede.klaar < punt.op).toBe(true);
  });

  test('een datamap onthoudt waar haar back-ups heen gaan', () => {
    const data = join(map, 'data');
    expect(vindBackupmap({ data, backup: undefined })).toBeUndefined();
    expect(() => haalBackupmap({ data, backup: undefined })).toThrow('BV_BACKUP');
    expect(vindBackupmap({ data, backup })).toBe(backup);
    expect(haalBackupmap({ data, backup: undefined })).toBe(backup);
  });
});
