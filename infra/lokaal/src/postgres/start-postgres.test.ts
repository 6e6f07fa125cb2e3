import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { leeft } from '../proces/leeft.js';
import { startPostgres, type Postgres } from './start-postgres.js';

const vraag = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
};

describe('startPostgres', () => {
  const datamap = mkdtempSync(join(tmpdir(), 'bv-postgres-'));
  let postgres: Postgres;

  beforeAll(async () => {
    postgres = await startPostgres({ datamap, tijdelijk: false });
  });

  afterAll(async () => {
    await postgres.stop();
    rmSync(datamap, { recursive: true, force: true });
  });

  test('bewaart wat er staat met zorg: UTF8, checksums, fsync, scram', async () => {
    const sql = `select current_setting('server_encoding'), current_setting('data_checksums'), current_setting('fsync'),
      current_setting('password_encryption'), datlocale from pg_database where datname = current_database()`;
    expect(await vraag(postgres.beheerUrl, sql)).toEqual(['UTF8', 'on', 'on', 'scram-sha-256', 'C.UTF-8']);
  });

  test('luistert alleen op deze machine en niet op een socket', async () => {
    const sql = `select current_setting('listen_addresses'), current_setting('unix_socket_directories')`;
    expect(await vraag(postgres.beheerUrl, sql)).toEqual(['127.0.0.1', '']);
  });

  test('weigert wie het wachtwoord niet kent, en houdt het wachtwoord voor zich', async () => {
    await expect(vraag(postgres.beheerUrl.replace(/:[^:@]+@/, ':geraden@'), 'select 1')).rejects.toThrow('password');
    expect(statSync(join(datamap, 'wachtwoord')).mode & 0o777).toBe(0o600);
  });

  test('het logboek van de server noemt geen waarden uit rijen', async () => {
    await vraag(postgres.beheerUrl, 'create table gezin (naam text primary key)');
    await vraag(postgres.beheerUrl, `insert into gezin values ('Familie Zonnebloem')`);
    await expect(vraag(postgres.beheerUrl, `insert into gezin values ('Familie Zonnebloem')`)).rejects.toThrow('duplicate');
    const log = readFileSync(join(datamap, 'postgres.log'), 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('Zonnebloem');
  });

  test('bewaart de gegevens over een herstart', async () => {
    await postgres.stop();
    expect(leeft(postgres.pid)).toBe(false);
    postgres = await startPostgres({ datamap, tijdelijk: false });
    expect(await vraag(postgres.beheerUrl, 'select naam from gezin')).toEqual(['Familie Zonnebloem']);
  });

  test('neemt de server over die zijn starter overleefde', async () => {
    await postgres.stop();
    const starter = spawn(process.execPath, ['dist/proef/start-los.js', datamap], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [gestart] = (await once(starter.stdout, 'data')) as [Buffer];
    const eerst = Number(gestart.toString());
    starter.kill('SIGKILL');
    await once(starter, 'exit');
    expect(leeft(eerst)).toBe(true);
    postgres = await startPostgres({ datamap, tijdelijk: false });
    expect(postgres.pid).toBe(eerst);
    expect(await vraag(postgres.beheerUrl, 'select naam from gezin')).toEqual(['Familie Zonnebloem']);
  });

  test('laat zich niet tegenhouden door een postmaster.pid met het nummer van een ander', async () => {
    await postgres.stop();
    writeFileSync(join(datamap, 'cluster/postmaster.pid'), `${process.pid}\n${datamap}/cluster\n0\n5432\n`);
    postgres = await startPostgres({ datamap, tijdelijk: false });
    expect(await vraag(postgres.beheerUrl, 'select 1')).toEqual([1]);
  });

  test('gooit een half gemaakt cluster weg', async () => {
    const half = mkdtempSync(join(tmpdir(), 'bv-half-'));
    writeFileSync(join(half, 'cluster.nieuw'), 'onaf');
    const tweede = await startPostgres({ datamap: half, tijdelijk: true });
    expect(existsSync(join(half, 'cluster.nieuw'))).toBe(false);
    await tweede.stop();
    rmSync(half, { recursive: true, force: true });
  });
});
