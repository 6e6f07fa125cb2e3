import { expect, test } from '@jest/globals';
import { gedeeldCluster } from '../proef/testdatabase.js';
import { haalDatabase, haalSjabloon, metVerbinding, nieuweDatabase, verwijderDatabase } from './databases.js';

const tel = (url: string): Promise<number> =>
  metVerbinding(url, async (client) => (await client.query<{ n: number }>('select count(*)::int as n from feit')).rows[0]?.n ?? -1);

test('een sjabloon wordt één keer gevuld, ook als velen er tegelijk om vragen', async () => {
  let keren = 0;
  const vul = async (url: string): Promise<void> => {
    keren += 1;
    await metVerbinding(url, (client) => client.query('create table feit as select 1 as id'));
  };
  const namen = await Promise.all([1, 2, 3].map(() => haalSjabloon(gedeeldCluster(), 'sjabloon', vul)));
  expect(new Set(namen)).toEqual(new Set(['sjabloon']));
  expect(keren).toBe(1);

  const urls = await Promise.all(['een', 'twee'].map((naam) => nieuweDatabase(gedeeldCluster(), naam, 'sjabloon')));
  await metVerbinding(urls[0]!, (client) => client.query('insert into feit values (2)'));
  expect(await Promise.all(urls.map(tel))).toEqual([2, 1]);
  await verwijderDatabase(gedeeldCluster(), 'een');
});

test('een bestaande database wordt teruggevonden', async () => {
  const eerst = await haalDatabase(gedeeldCluster(), 'blijvendveilig');
  expect(await haalDatabase(gedeeldCluster(), 'blijvendveilig')).toBe(eerst);
});

test('een naam is nooit een stuk SQL', async () => {
  await expect(nieuweDatabase(gedeeldCluster(), 'x; drop table gezin')).rejects.toThrow('Geen naam');
});
