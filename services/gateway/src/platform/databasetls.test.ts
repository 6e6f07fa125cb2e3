import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { maakPool, vraag } from './database.js';
import { maakAutoriteit, maakPaar } from './proef/certificaat.js';

const map = mkdtempSync(join(tmpdir(), 'bv-databasetls-'));
const gekregen: string[] = [];
let server: Server;
let ca: string;
let vreemd: string;

// As PostgreSQL begins: it says that it does TLS, and then reads who comes. Here it only writes that down and hangs up.
beforeAll(async () => {
  ca = maakAutoriteit(map);
  vreemd = maakAutoriteit(join(map, 'vreemd'));
  const { certificaat, sleutel } = maakPaar(map, 'postgres');
  const [cert, key] = [readFileSync(certificaat), readFileSync(sleutel)];
  server = createServer((lijn) => {
    lijn.on('error', () => undefined).once('data', () => {
      lijn.write('S');
      new TLSSocket(lijn, { isServer: true, cert, key }).on('error', () => undefined).on('data', (begin: Buffer) => {
        gekregen.push(begin.toString('latin1'));
        lijn.destroy();
      });
    });
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
});
afterAll(async () => {
  await new Promise((klaar) => server.close(klaar));
  rmSync(map, { recursive: true });
});

const komtBinnen = async (hoe: Readonly<Record<string, string>>, host = 'localhost'): Promise<boolean> => {
  gekregen.length = 0;
  const database = new URL(`postgres://${host}:${(server.address() as AddressInfo).port}/bv`);
  for (const [naam, waarde] of Object.entries(hoe)) database.searchParams.set(naam, waarde);
  const pool = maakPool({ database, geheim: 'geheim' }, 'proces', () => undefined);
  await vraag(pool, { text: 'select 1' }).catch(() => undefined);
  await pool.end();
  return gekregen.some((begin) => begin.includes('bv_proces'));
};

test('met sslrootcert hoort alleen een server met een certificaat van die autoriteit wie er komt', async () => {
  expect(await komtBinnen({ sslmode: 'verify-full', sslrootcert: ca })).toBe(true);
  expect(await komtBinnen({ sslmode: 'verify-full', sslrootcert: vreemd })).toBe(false);
  expect(await komtBinnen({ sslmode: 'verify-full' })).toBe(false);
});

test('een goed certificaat voor een andere naam volstaat niet', async () => {
  expect(await komtBinnen({ sslmode: 'verify-full', sslrootcert: ca }, '127.0.0.1')).toBe(false);
});
