import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { leeft } from '../proces/leeft.js';
import { wachtTot } from '../wacht-tot.js';
import { metVerbinding } from './databases.js';
import { houdPostgres, type GehoudenPostgres } from './houd-postgres.js';

const datamap = mkdtempSync(join(tmpdir(), 'bv-houd-'));
let postgres: GehoudenPostgres;
let herstarts = 0;

const vraag = async (sql: string): Promise<unknown> => metVerbinding(postgres.beheerUrl, async (client) => (await client.query<{ n: unknown }>(sql)).rows[0]?.n);
const antwoordt = (): Promise<boolean> => vraag('select 1 as n').then(() => true, () => false);

beforeAll(async () => {
  postgres = await houdPostgres(datamap, () => (herstarts += 1));
});

afterAll(async () => {
  await postgres.stop();
  rmSync(datamap, { recursive: true, force: true });
});

test('wat bevestigd was, staat er na kill -9 nog, op dezelfde poort', async () => {
  await vraag('create table regel (n int)');
  await vraag('insert into regel values (7)');
  const eerst = postgres.pid();
  process.kill(eerst, 'SIGKILL');
  expect(await wachtTot(() => postgres.pid() !== eerst, 15_000)).toBe(true);
  expect(await wachtTot(antwoordt, 15_000)).toBe(true);
  expect(await vraag('select n from regel')).toBe(7);
  expect(herstarts).toBe(1);
});

test('na stop start het niet opnieuw', async () => {
  await postgres.stop();
  const pid = postgres.pid();
  expect(leeft(pid)).toBe(false);
  postgres = await houdPostgres(datamap, () => undefined);
  expect(postgres.pid()).not.toBe(pid);
});
