import { randomUUID } from 'node:crypto';
import { gedeeldCluster, nieuweDatabase, verwijderDatabase } from '@bv/lokaal';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { wachtOpRollen } from '../proef/proefopstelling.js';
import { beheerbron } from '../zicht/wand/migreer.js';
import { BEGIN, INHOUD, schakel } from '../zicht/zegel.js';
import { controleerZegels } from '../zicht/zegelcontrole.js';
import { migraties } from './migraties.js';

const naam = `maanden_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
const totEnMet = migraties.findIndex(({ name }) => name.startsWith('Logmaanden')) + 1;
let url: string;
let client: Client;
let bron: DataSource;

beforeAll(async () => {
  await wachtOpRollen();
  url = await nieuweDatabase(gedeeldCluster(), naam);
  const ervoor = await beheerbron(url, migraties.slice(0, totEnMet - 1)).initialize();
  await ervoor.runMigrations();
  await ervoor.destroy();
  client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create index eigen on log.toegang (actie, volgnummer desc) where actie <> 'R'`);
  for (const op of ['2026-01-31T23:59Z', '2026-02-01T00:01Z', '2026-02-20T12:00Z', '2026-03-01T00:00Z']) {
    await client.query(`insert into log.toegang (op, portaal, operatie, doel, actie, uitkomst, verzoek_id) values ($1, 'duo', 'Oud', 'ALGEMEEN', 'R', 'GESLAAGD', 'x')`, [op]);
  }
  const { rows } = await client.query<{ volgnummer: string; inhoud: string }>(`select l.volgnummer, ${INHOUD} as inhoud from log.toegang l order by l.volgnummer limit 3`);
  let vorige = BEGIN;
  for (const { volgnummer, inhoud } of rows) {
    const hash = schakel(vorige, inhoud);
    await client.query('insert into log.zegel (regel, vorige, hash) values ($1, $2, $3)', [volgnummer, vorige, hash]);
    vorige = hash;
  }
  bron = await beheerbron(url, migraties.slice(0, totEnMet)).initialize();
});
afterAll(async () => {
  await bron.destroy();
  await client.end();
  await verwijderDatabase(gedeeldCluster(), naam);
});

const regels = async (): Promise<unknown[]> => (await client.query<object>(`select l.*, z.hash from log.toegang l left join log.zegel z on z.regel = l.volgnummer order by l.volgnummer`)).rows;
const indexen = async (): Promise<string[]> =>
  (await client.query<{ naam: string }>(`select indexname as naam from pg_indexes where schemaname = 'log' and tablename = 'toegang' and indexname !~ 'key|pkey|transactie' order by 1`)).rows.map((rij) => rij.naam);

test('een log van vóór de maanden houdt haar regels, haar keten en haar indexen, heen, terug en weer heen', async () => {
  const [eerst, indexenEerst] = [await regels(), await indexen()];
  for (const stap of ['heen', 'terug', 'heen'] as const) {
    if (stap === 'heen') await bron.runMigrations();
    else await bron.undoLastMigration();
    expect([stap, await regels(), await indexen()]).toEqual([stap, eerst, indexenEerst]);
  }
  const { rows } = await client.query<{ naam: string }>(`select inhrelid::regclass::text as naam from pg_inherits where inhparent = 'log.toegang'::regclass order by 1`);
  expect(rows.map((rij) => rij.naam)).toEqual(expect.arrayContaining(['log.toegang_2026_01', 'log.toegang_2026_02', 'log.toegang_2026_03', 'log.toegang_overig']));
  expect((await client.query('select 1 from log.toegang_overig')).rows).toEqual([]);
  const verbinding = { vraag: async <T>(tekst: string, waarden: readonly unknown[] = []) => (await client.query(tekst, [...waarden])).rows as T[] };
  expect(await controleerZegels(verbinding, { buiten: [] })).toMatchObject({ gezegeld: 3, fouten: [] });
  // The numbers go on where they were.
  const { rows: nieuw } = await client.query<{ volgnummer: string }>(`insert into log.toegang (portaal, operatie, doel, actie, uitkomst, verzoek_id) values ('duo', 'Nieuw', 'ALGEMEEN', 'R', 'GESLAAGD', 'x') returning volgnummer`);
  expect(nieuw).toEqual([{ volgnummer: '5' }]);
});
