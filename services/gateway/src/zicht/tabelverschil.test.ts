import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import { tabelverschil } from './tabelverschil.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

/** The difference after this change of the tables; nothing of it stays. */
async function verschilNa(sql: string, herstel = false): Promise<string[]> {
  await proef.beheer.query('begin');
  try {
    if (sql) await proef.beheer.query(sql);
    const verschil = (): Promise<string[]> => tabelverschil({ vraag: async <T>(tekst: string) => (await proef.beheer.query(tekst)).rows as T[] });
    const regels = await verschil();
    if (!herstel) return regels;
    await proef.beheer.query(regels.join('\n'));
    return await verschil();
  } finally {
    await proef.beheer.query('rollback');
  }
}

describe('het verschil tussen de entiteiten en een database', () => {
  test('is er niet na de migraties', async () => {
    expect(await verschilNa('')).toEqual([]);
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
    // The views stand on the columns; without them the tables can be changed.
    expect(await verschilNa(`drop schema zicht cascade; drop schema sturing cascade; ${sql}`)).toEqual(regels);
  });

  test('is een hele nieuwe tabel, en is weg als de regels zijn uitgevoerd', async () => {
    const [maak, ...rest] = await verschilNa('drop table gegevens.reflectie cascade');
    expect(maak).toContain('create table gegevens.reflectie (');
    expect(rest).toEqual(expect.arrayContaining(['create index on gegevens.reflectie (casus_id);']));
    expect(await verschilNa('drop table gegevens.reflectie cascade', true)).toEqual([]);
  });
});
