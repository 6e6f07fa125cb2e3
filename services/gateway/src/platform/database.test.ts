import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Pool } from 'pg';
import { QueryRunnerAlreadyReleasedError } from 'typeorm';
import { maakPools, metVerbinding, rolwachtwoord, sluitPools, vraag, wachtOpDatabase } from './database.js';
import { databasefout, isVerbindingsfout } from './databasefout.js';
import { maakProefdatabase, type Proefdatabase } from './proef/proefdatabase.js';

let database: Proefdatabase;
beforeAll(async () => {
  database = await maakProefdatabase();
});
afterAll(() => database.stop());

const verbreek = () => database.beheer.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'bv_proces' and datname = current_database()`);

test('het wachtwoord van een rol volgt uit het geheim en verschilt per rol', () => {
  expect(rolwachtwoord('geheim', 'bv_lezer')).toMatch(/^[0-9a-f]{64}$/);
  expect(rolwachtwoord('geheim', 'bv_lezer')).not.toBe(rolwachtwoord('geheim', 'bv_schrijver'));
  expect(rolwachtwoord('geheim', 'bv_lezer')).not.toBe(rolwachtwoord('anders', 'bv_lezer'));
});

test('lezen gaat vanzelf door nadat de verbindingen verbroken zijn', async () => {
  const { proces } = database.pools;
  await vraag(proces, { text: 'select 1' });
  await verbreek();
  expect(await vraag<{ een: number }>(proces, { text: 'select 1 as een' })).toEqual([{ een: 1 }]);
});

test('schrijven dat halverwege wegvalt, wordt niet herhaald maar gemeld', async () => {
  let keren = 0;
  const werk = metVerbinding(database.pools.proces, async (client) => {
    keren += 1;
    await client.query('begin');
    await verbreek();
    await client.query('commit');
  });
  await expect(werk).rejects.toMatchObject({ code: 'DATABASE_NIET_BEREIKBAAR', status: 503 });
  expect(keren).toBe(1);
});

test('is er geen database, dan volgt na enkele pogingen een duidelijke melding', async () => {
  const pools = maakPools({ database: new URL('postgres://127.0.0.1:1/bv'), geheim: 'geheim' });
  const begin = Date.now();
  await expect(vraag(pools.proces, { text: 'select 1' })).rejects.toThrow('Wat u typte is niet weg.');
  expect(Date.now() - begin).toBeLessThan(3000);
  await sluitPools(pools);
});

test('met sslmode=verify-full gaat er zonder TLS geen wachtwoord en geen vraag over de lijn', async () => {
  const adres = new URL(database.toegang.database);
  adres.searchParams.set('sslmode', 'verify-full');
  const pools = maakPools({ ...database.toegang, database: adres });
  await expect(vraag(pools.proces, { text: 'select 1' })).rejects.toThrow('does not support SSL');
  await sluitPools(pools);
});

test('een fout in de vraag zelf is geen verbindingsfout', async () => {
  const fout: unknown = await vraag(database.pools.proces, { text: 'select * from bestaat_niet' }).catch((gevangen: unknown) => gevangen);
  expect(isVerbindingsfout(fout)).toBe(false);
});

test('een vraag die te lang duurt wordt afgebroken door de database', async () => {
  const [{ statement_timeout: grens } = { statement_timeout: '' }] = await vraag<{ statement_timeout: string }>(database.pools.proces, { text: 'show statement_timeout' });
  expect(grens).toBe('10s');
});

test('bij het begin wordt op de database gewacht, en niet voor eeuwig', async () => {
  const weg = maakPools({ database: new URL('postgres://127.0.0.1:1/bv'), geheim: 'geheim' });
  await expect(wachtOpDatabase(weg.proces, 100)).rejects.toMatchObject({ code: 'DATABASE_NIET_BEREIKBAAR' });
  await sluitPools(weg);
  await expect(wachtOpDatabase(database.pools.proces, 100)).resolves.toBeUndefined();
});

test('wat TypeORM zegt van een verbinding die het losliet, is een verbindingsfout', () => {
  expect(isVerbindingsfout(new QueryRunnerAlreadyReleasedError())).toBe(true);
});

test('een opdracht die te lang duurt, geeft haar verbinding terug en heet traag; een volle schijf heet vol', async () => {
  const { proces } = database.pools;
  const traag = metVerbinding(proces, async (client) => {
    await client.query("begin; set local statement_timeout = '50ms'");
    await client.query('select pg_sleep(5)').finally(() => client.query('rollback'));
  });
  expect(databasefout(await traag.catch((fout: unknown) => fout))).toBe('DATABASE_TRAAG');
  const vol = vraag(proces, { text: "do $$ begin raise exception using errcode = 'disk_full'; end $$" });
  expect(databasefout(await vol.catch((fout: unknown) => fout))).toBe('DATABASE_VOL');
  expect(proces.idleCount).toBe(proces.totalCount);
});

test('zijn alle verbindingen bezet, dan hoort wie wacht dat binnen enkele seconden, en daarna gaat het weer', async () => {
  const pool = new Pool({ ...database.pools.proces.options, password: rolwachtwoord(database.toegang.geheim, 'bv_proces'), max: 1 });
  const houder = await pool.connect();
  const begin = performance.now();
  await expect(vraag(pool, { text: 'select 1' })).rejects.toMatchObject({ code: 'DATABASE_NIET_BEREIKBAAR', status: 503 });
  expect(performance.now() - begin).toBeLessThan(9000);
  houder.release();
  expect(await vraag(pool, { text: 'select 1 as een' })).toEqual([{ een: 1 }]);
  await pool.end();
});
