import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { metVerbinding, type Postgres, startPostgres } from '@bv/lokaal';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { maakPools, type Pools, rolnaam, sluitPools, tlsVan } from './database.js';
import { type Databasebewijs, maakDatabasebewijs } from './databasebewijs.js';

const map = mkdtempSync(join(tmpdir(), 'bv-bewijs-'));
const pad = (naam: string): string => join(map, naam);
const openssl = (...argumenten: string[]): void => { execFileSync('openssl', argumenten, { cwd: map, stdio: 'pipe' }); };
const SLEUTEL = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];

const maakCa = (naam: string): void => openssl('req', '-x509', ...SLEUTEL, '-keyout', `${naam}.key`, '-out', `${naam}.crt`, '-days', '2', '-subj', `/CN=${naam}`);

/** `van` and `tot` as openssl writes a moment. */
function maakCertificaat(naam: string, cn: string, { ca = 'ca', van = '20200101000000Z', tot = '20991231000000Z' } = {}): void {
  openssl('req', ...SLEUTEL, '-keyout', `${naam}.key`, '-out', `${naam}.csr`, '-subj', `/CN=${cn}`);
  writeFileSync(pad('ca.cnf'), `[ca]\ndefault_ca=a\n[a]\ndatabase=${pad('index')}\nnew_certs_dir=${map}\nrand_serial=yes\ndefault_md=sha256\npolicy=p\nunique_subject=no\n[p]\ncommonName=supplied\n[v]\nsubjectAltName=DNS:${cn}\n`);
  writeFileSync(pad('index'), '');
  openssl('ca', '-batch', '-notext', '-config', 'ca.cnf', '-extensions', 'v', '-cert', `${ca}.crt`, '-keyfile', `${ca}.key`, '-in', `${naam}.csr`, '-out', `${naam}.crt`, '-startdate', van, '-enddate', tot);
}

let postgres: Postgres;
let database: URL;
const open: Pools[] = [];

beforeAll(async () => {
  // PostgreSQL does not run as root: it must get at its own folder.
  chmodSync(map, 0o711);
  for (const ca of ['ca', 'andere']) maakCa(ca);
  maakCertificaat('server', 'localhost');
  maakCertificaat('gateway', 'bv-gateway');
  maakCertificaat('volgende', 'bv-gateway');
  maakCertificaat('vreemd', 'iemand');
  maakCertificaat('vals', 'bv-gateway', { ca: 'andere' });
  maakCertificaat('verlopen', 'bv-gateway', { tot: '20210101000000Z' });
  postgres = await startPostgres({ datamap: pad('pg'), tijdelijk: true });
  await metVerbinding(postgres.beheerUrl, async (client) => {
    const { rows: [waar] } = await client.query<{ data_directory: string }>('show data_directory');
    const data = waar?.data_directory ?? '';
    const { uid, gid } = statSync(data);
    for (const naam of ['ca.crt', 'server.crt', 'server.key']) {
      cpSync(pad(naam), join(data, naam));
      chownSync(join(data, naam), uid, gid);
    }
    // As docs/beheer/sleutels.md says it.
    writeFileSync(join(data, 'pg_ident.conf'), ['lezer', 'schrijver', 'proces', 'toezicht', 'sturing', 'meekijker'].map((rol) => `gateway bv-gateway bv_${rol}\n`).join(''));
    writeFileSync(join(data, 'pg_hba.conf'), 'host all postgres 127.0.0.1/32 scram-sha-256\nhostssl all bv_lezer,bv_schrijver,bv_proces,bv_toezicht,bv_sturing,bv_meekijker,bv_eigenaar all cert map=gateway\n');
    for (const rol of ['lezer', 'schrijver', 'proces', 'toezicht', 'sturing', 'meekijker', 'eigenaar']) await client.query(`create role bv_${rol} login`);
    for (const [naam, waarde] of Object.entries({ ssl: 'on', ssl_ca_file: 'ca.crt', ssl_cert_file: 'server.crt', ssl_key_file: 'server.key' })) await client.query(`alter system set ${naam} = '${waarde}'`);
    await client.query('select pg_reload_conf()');
  });
  database = new URL(`postgres://localhost:${String(postgres.poort)}/postgres?sslmode=verify-full`);
});
afterAll(async () => {
  await Promise.all(open.map(sluitPools));
  await postgres.stop();
  rmSync(map, { recursive: true });
});

beforeEach(() => {
  for (const deel of ['crt', 'key']) cpSync(pad(`gateway.${deel}`), pad(`inlog.${deel}`));
});

const inlog = { certificaat: pad('inlog.crt'), sleutel: pad('inlog.key') };
const leg = (naam: string): void => { for (const deel of ['crt', 'key']) cpSync(pad(`${naam}.${deel}`), pad(`inlog.${deel}`)); };
function pools(bewijs: Databasebewijs | undefined): Pools {
  const nieuw = maakPools({ database, geheim: 'geheim', bewijs });
  open.push(nieuw);
  return nieuw;
}
const wie = async (pool: Pool) => (await pool.query<{ wie: string; versie: string; nummer: string }>(`select current_user as wie, version as versie, client_serial::text as nummer from pg_stat_ssl where pid = pg_backend_pid()`)).rows[0];

describe('inloggen bij PostgreSQL met een certificaat', () => {
  test('geeft elke rol van de gateway haar verbinding, zonder dat er een wachtwoord bestaat', async () => {
    const alle = pools(maakDatabasebewijs({ ca: pad('ca.crt'), inlog }));
    for (const rol of ['lezer', 'schrijver', 'proces', 'toezicht', 'sturing', 'meekijker'] as const) expect(await wie(alle[rol])).toMatchObject({ wie: rolnaam(rol), versie: expect.stringMatching(/^TLSv1\.[23]$/), nummer: expect.stringMatching(/^\d+$/) });
    await metVerbinding(postgres.beheerUrl, async (client) => {
      expect((await client.query(`select rolname from pg_authid where rolname like 'bv\\_%' and rolpassword is not null`)).rows).toEqual([]);
    });
  });

  test('werkt ook voor de verbindingen van de schrijver', async () => {
    const bron = await new DataSource({ type: 'postgres', host: database.hostname, port: Number(database.port), database: 'postgres', username: 'bv_schrijver', ...tlsVan({ database, bewijs: maakDatabasebewijs({ ca: pad('ca.crt'), inlog }) }) }).initialize();
    expect(await bron.query('select current_user::text as wie')).toEqual([{ wie: 'bv_schrijver' }]);
    await bron.destroy();
  });

  test.each([
    ['zonder certificaat', undefined, /certificate/],
    ['met een certificaat op een andere naam', 'vreemd', /certificate authentication failed/],
    ['met een certificaat van een andere uitgever', 'vals', /alert|unknown ca|certificate|ECONNRESET|terminated/],
    ['met een certificaat dat verlopen is', 'verlopen', /alert|expired|ECONNRESET|terminated/],
  ])('wordt %s geweigerd', async (_hoe, naam, fout) => {
    const bewijs = maakDatabasebewijs({ ca: pad('ca.crt'), ...(naam === undefined ? {} : { inlog: { certificaat: pad(`${naam}.crt`), sleutel: pad(`${naam}.key`) } }) });
    await expect(wie(pools(bewijs).lezer)).rejects.toThrow(fout);
  });

  test('opent de rol van de eigenaar niet', async () => {
    const bron = new DataSource({ type: 'postgres', host: database.hostname, port: Number(database.port), database: 'postgres', username: 'bv_eigenaar', ...tlsVan({ database, bewijs: maakDatabasebewijs({ ca: pad('ca.crt'), inlog }) }) });
    await expect(bron.initialize()).rejects.toThrow('certificate authentication failed');
  });

  test('vertrouwt alleen de eigen uitgever: een server van een andere krijgt niets', async () => {
    await expect(wie(pools(maakDatabasebewijs({ ca: pad('andere.crt'), inlog })).lezer)).rejects.toThrow(/unable to (verify|get)|self.signed|issuer/);
    await expect(wie(pools(maakDatabasebewijs({ inlog })).lezer)).rejects.toThrow(/unable to (verify|get)|self.signed|issuer/);
  });

  test('neemt een nieuw certificaat zonder herstart, en houdt het vorige zolang er maar een half paar ligt', async () => {
    const bewijs = maakDatabasebewijs({ ca: pad('ca.crt'), inlog });
    const nummer = async (): Promise<string | undefined> => (await wie(pools(bewijs).lezer))?.nummer;
    const eerste = await nummer();
    cpSync(pad('volgende.crt'), pad('inlog.crt'));
    expect(await nummer()).toBe(eerste);
    rmSync(pad('inlog.key'));
    expect(await nummer()).toBe(eerste);
    leg('volgende');
    expect(await nummer()).not.toBe(eerste);
    expect(bewijs.verlooptOp()?.getUTCFullYear()).toBe(2099);
  });

  test('begint niet met bestanden die er niet zijn of niet bij elkaar horen', () => {
    expect(() => maakDatabasebewijs({ inlog: { certificaat: pad('weg.crt'), sleutel: pad('gateway.key') } })).toThrow('ENOENT');
    expect(() => maakDatabasebewijs({ inlog: { certificaat: pad('gateway.crt'), sleutel: pad('volgende.key') } })).toThrow('horen niet bij elkaar');
    expect(maakDatabasebewijs({ ca: pad('ca.crt') }).verlooptOp()).toBeUndefined();
  });
});
