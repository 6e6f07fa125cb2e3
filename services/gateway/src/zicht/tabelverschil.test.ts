import { randomUUID } from 'node:crypto';
import { gedeeldCluster, nieuweDatabase, verwijderDatabase } from '@bv/lokaal';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { migraties } from '../migraties/migraties.js';
import '../schema.js';
import { tabelverschil } from './tabelverschil.js';
import { wachtOpRollen } from '../proef/proefopstelling.js';
import { beheerbron } from './wand/migreer.js';

const naam = `verschil_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
let beheer: Client;
beforeAll(async () => {
  // The migrations alone: with a column that is still missing the wall would not stand, and this test would not say which.
  await wachtOpRollen().catch(() => undefined);
  const url = await nieuweDatabase(gedeeldCluster(), naam);
  const bron = await beheerbron(url, migraties).initialize();
  await bron.runMigrations();
  await bron.destroy();
  beheer = new Client({ connectionString: url });
  await beheer.connect();
});
afterAll(async () => {
  await beheer.end();
  await verwijderDatabase(gedeeldCluster(), naam);
});

const verschil = (): Promise<string[]> => tabelverschil({ vraag: async <T>(tekst: string) => (await beheer.query(tekst)).rows as T[] });

/** The difference after this change of the tables; nothing of it stays. */
async function verschilNa(sql: string, herstel = false): Promise<string[]> {
  await beheer.query('begin');
  try {
    await beheer.query(sql);
    const regels = await verschil();
    if (!herstel) return regels;
    await beheer.query(regels.join('\n'));
    return await verschil();
  } finally {
    await beheer.query('rollback');
  }
}

describe('het verschil tussen de entiteiten en een database', () => {
  test('is er niet na de migraties; wat hier wel staat, hoort in een nieuwe migratie', async () => {
    expect(await verschil()).toEqual([]);
  });

  test.each([
    ['een nieuwe kolom', 'alter table gegevens.reflectie drop column tekst cascade', ['alter table gegevens.reflectie add column tekst text not null;']],
    ['een nieuwe verwijzing', 'alter table gegevens.afsluiting drop column betreft_id cascade', [
      'alter table gegevens.afsluiting add column betreft_id uuid;',
      'alter table gegevens.afsluiting add foreign key (casus_id, betreft_id) references gegevens.gezinslid (casus_id, id);',
      'create index on gegevens.afsluiting (betreft_id);',
    ]],
    ['een ander type', 'alter table gegevens.onveilige_situatie alter column rang type bigint', ['alter table gegevens.onveilige_situatie alter column rang type integer;']],
    ['een kolom die leeg mag zijn', 'alter table gegevens.netwerklid alter column naam drop not null', ['alter table gegevens.netwerklid alter column naam set not null;']],
    ['een kolom die weg kan', 'alter table gegevens.netwerklid add column oud text', ['-- gegevens.netwerklid.oud staat in geen entiteit meer.']],
  ])('is %s', async (_naam, sql, regels) => {
    expect(await verschilNa(sql)).toEqual(regels);
  });

  test('is een hele nieuwe tabel, en is weg als de regels zijn uitgevoerd', async () => {
    const [maak, ...rest] = await verschilNa('drop table gegevens.reflectie cascade');
    expect(maak).toContain('create table gegevens.reflectie (');
    expect(rest).toEqual(expect.arrayContaining(['create index on gegevens.reflectie (casus_id);']));
    expect(await verschilNa('drop table gegevens.reflectie cascade', true)).toEqual([]);
  });
});
