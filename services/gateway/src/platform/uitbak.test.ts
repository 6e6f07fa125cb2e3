import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { maakLosseClient } from './database.js';
import { maakLog } from './log.js';
import { maakLuisteraar } from './luisteren.js';
import { maakProefdatabase, type Proefdatabase, renske } from './proef/proefdatabase.js';
import { kortste, wachtTot } from '../proef/geduld.js';
import { leverUit, startUitbak } from './uitbak.js';

let database: Proefdatabase;
beforeAll(async () => {
  database = await maakProefdatabase();
});
afterAll(() => database.stop());
beforeEach(() => database.beheer.query('truncate proces.uitbak, proces.bericht'));

const log = maakLog(() => undefined);
const zet = (aantal = 1) => database.beheer.query(`insert into proces.uitbak (partij_id, soort) select $1, 'OVERDRACHT_AANGEBODEN' from generate_series(1, $2)`, [renske.id, aantal]);
const tel = async (tekst: string): Promise<number> => (await database.beheer.query<{ n: number }>(`select count(*)::int as n from ${tekst}`)).rows[0]?.n ?? -1;

test('wat klaarstaat wordt één keer bezorgd, ook als velen tegelijk bezorgen', async () => {
  await zet(250);
  await Promise.all(Array.from({ length: 5 }, async () => {
    while ((await leverUit(database.pools.proces)) > 0);
  }));
  expect(await tel('proces.bericht')).toBe(250);
  expect(await tel('proces.uitbak where verwerkt_op is null')).toBe(0);
});

test('wat al bezorgd was maar niet afgevinkt, komt niet dubbel', async () => {
  await zet();
  await leverUit(database.pools.proces);
  await database.beheer.query('update proces.uitbak set verwerkt_op = null');
  expect(await leverUit(database.pools.proces)).toBe(1);
  expect(await tel('proces.bericht')).toBe(1);
});

test('een seintje wekt de bezorger, en elke gateway hoort wat een ander bezorgt', async () => {
  const hier = maakLuisteraar(() => maakLosseClient(database.toegang, 'proces'), log);
  const daar = maakLuisteraar(() => maakLosseClient(database.toegang, 'proces'), log);
  const bezorger = startUitbak(database.pools.proces, hier, log);
  await wachtTot('beide luisteren', () => hier.isVerbonden() && daar.isVerbonden());
  const seintjes = daar.berichten([randomUUID(), renske.id]);
  const totSeintje = async (): Promise<number> => {
    await zet();
    await database.beheer.query('notify bv_uitbak');
    const begin = performance.now();
    const { value } = (await seintjes.next()) as { value: { partijId: string } };
    expect(value.partijId).toBe(renske.id);
    return performance.now() - begin;
  };
  expect(await kortste(totSeintje)).toBeLessThan(1000);
  await Promise.all([bezorger.stop(), hier.stop(), daar.stop()]);
  expect(await seintjes.next()).toEqual({ value: undefined, done: true });
});
