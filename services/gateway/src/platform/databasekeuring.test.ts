import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { keurDatabase, leesDatabasestand } from './databasekeuring.js';
import { maakProefdatabase, type Proefdatabase } from './proef/proefdatabase.js';

let database: Proefdatabase;
beforeAll(async () => {
  database = await maakProefdatabase();
});
afterAll(() => database.stop());

const GOED = { fsync: 'on', full_page_writes: 'on', data_checksums: 'on', synchronous_commit: 'on', synchronous_standby_names: '' };

test('een database die bevestigt wat op de schijf staat, is goed', () => {
  expect(keurDatabase({ instellingen: GOED, machtig: [] })).toEqual([]);
  expect(keurDatabase({ instellingen: { ...GOED, synchronous_commit: 'local' }, machtig: [] })).toEqual([]);
});

test.each([
  ['fsync', { fsync: 'off' }],
  ['full_page_writes', { full_page_writes: 'off' }],
  ['data_checksums', { data_checksums: 'off' }],
  ['synchronous_commit', { synchronous_commit: 'off' }],
  ['synchronous_commit', { synchronous_commit: 'local', synchronous_standby_names: 'een' }],
])('%s: %j wordt genoemd', (naam, anders) => {
  const problemen = keurDatabase({ instellingen: { ...GOED, ...anders }, machtig: [] });
  expect(problemen).toHaveLength(1);
  expect(problemen[0]).toContain(naam);
});

test('wat niet te lezen is, is niet goed', () => {
  expect(keurDatabase({ instellingen: {}, machtig: [] })).toHaveLength(3);
});

test('een rol die de muur niet tegenhoudt, wordt genoemd', () => {
  expect(keurDatabase({ instellingen: GOED, machtig: ['bv_lezer'] })[0]).toContain('bv_lezer');
});

test('gelezen zoals wie schrijft het ziet', async () => {
  const pools = { ...database.pools, schrijver: database.pools.proces };
  const { instellingen, machtig } = await leesDatabasestand(pools);
  const { rows } = await database.beheer.query<{ naam: string; waarde: string }>(`select name as naam, setting as waarde from pg_settings where name in ('fsync', 'data_checksums')`);
  expect(rows).toHaveLength(2);
  for (const { naam, waarde } of rows) expect([naam, instellingen[naam]]).toEqual([naam, waarde]);
  expect(machtig).toEqual([]);

  await database.beheer.query(`do $$ begin execute format('alter role bv_proces in database %I set synchronous_commit = off', current_database()); end $$`);
  await database.beheer.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'bv_proces' and datname = current_database()`);
  expect((await leesDatabasestand(pools)).instellingen['synchronous_commit']).toBe('off');
});
