import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { wachtTot } from '../proef/geduld.js';
import { maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import type { Verbinding } from './kijker.js';
import { type Bewaard, controleerZegels, type Zegeluitslag } from './zegelcontrole.js';
import { BEGIN, schakel } from './zegel.js';
import { vernietigMaand } from './logmaand.js';
import { maakMaanden, zegel } from './zegelen.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

const REGEL = `insert into log.toegang (portaal, operatie, doel, actie, uitkomst, verzoek_id) values ('duo', $1, 'ALGEMEEN', 'R', 'GESLAAGD', 'x')`;
const schrijf = async (naam: string): Promise<void> => {
  await proef.pools.lezer.query(REGEL, [naam]);
};
const verbinding: Verbinding = { vraag: async <T>(tekst: string, waarden: readonly unknown[] = []) => (await proef.beheer.query(tekst, [...waarden])).rows as T[] };
const bewaard = (hashes: readonly string[]): Bewaard[] => hashes.map((hash) => ({ op: new Date().toISOString(), hash }));
/** In small batches, so that every rule is also met at the edge of one. */
const controleer = (buiten: readonly string[] = [], vanaf?: string): Promise<Zegeluitslag> =>
  controleerZegels(verbinding, { buiten: bewaard(buiten), tegelijk: 3, ...(vanaf === undefined ? {} : { vanaf }) });

const OPEN = 'select count(*)::int as n from log.toegang l where not exists (select 1 from log.zegel z where z.regel = l.volgnummer)';

/** Seals until nothing is open: a transaction of another test file on this cluster may be the oldest that runs. */
async function zegelAlles(): Promise<string | null> {
  let hash: string | null = null;
  await wachtTot('elke regel heeft een zegel', async () => {
    hash = (await zegel(proef.proces)) ?? hash;
    const { rows } = await proef.beheer.query<{ n: number }>(OPEN);
    return rows[0]?.n === 0;
  });
  return hash;
}

/** As somebody who took over the database: triggers and keys are off. Rolled back, so that each test starts with a sound chain. */
async function geknoeid(sql: string, buiten: readonly string[] = []): Promise<readonly string[]> {
  await proef.beheer.query('begin');
  try {
    await proef.beheer.query(`set local session_replication_role = replica`);
    await proef.beheer.query(sql);
    return (await controleer(buiten)).fouten;
  } finally {
    await proef.beheer.query('rollback');
  }
}

let laatste: string;
beforeEach(async () => {
  for (const naam of ['een', 'twee', 'drie', 'vier']) await schrijf(naam);
  laatste = (await zegelAlles()) ?? laatste;
});

const LAATSTE_REGEL = `(select max(regel) from log.zegel)`;

describe('de keten van het logboek', () => {
  test('is heel zolang er alleen bij komt', async () => {
    const { gezegeld, fouten } = await controleer([laatste]);
    expect(fouten).toEqual([]);
    expect(gezegeld).toBeGreaterThan(3);
    expect(await zegel(proef.proces)).toBeNull();
  });

  test('begint altijd met dezelfde schakel', async () => {
    const { rows } = await proef.beheer.query<{ vorige: string }>('select vorige from log.zegel order by volgnummer limit 1');
    expect(rows).toEqual([{ vorige: BEGIN }]);
    expect(schakel('a', 'b')).not.toBe(schakel('a', 'c'));
  });

  test.each([
    ['een gewijzigde regel', `update log.toegang set doel = 'NAZORG' where volgnummer = ${LAATSTE_REGEL} - 1`, /^regel \d+: gewijzigd$/],
    ['een andere persoon in een regel', `update log.toegang set persoon_id = gen_random_uuid() where volgnummer = ${LAATSTE_REGEL} - 2`, /gewijzigd/],
    ['een ander tijdstip', `update log.toegang set op = op - interval '1 day' where volgnummer = ${LAATSTE_REGEL}`, /gewijzigd/],
    ['een verwijderde regel', `delete from log.toegang where volgnummer = ${LAATSTE_REGEL} - 1`, /^regel \d+: verwijderd$/],
    ['een verwijderde regel met haar zegel', `delete from log.zegel where regel = ${LAATSTE_REGEL} - 1; delete from log.toegang where volgnummer = ${LAATSTE_REGEL} - 1`, /ontbreekt of is verplaatst/],
    ['verwisselde regels', `update log.toegang a set operatie = b.operatie, op = b.op, id = gen_random_uuid() from log.toegang b where a.volgnummer = ${LAATSTE_REGEL} - 1 and b.volgnummer = ${LAATSTE_REGEL} - 2`, /gewijzigd/],
    ['verwisselde zegels', `update log.zegel set vorige = (select vorige from log.zegel order by volgnummer desc limit 1) where regel = ${LAATSTE_REGEL} - 2`, /ontbreekt of is verplaatst/],
    ['een tussengevoegde regel', `insert into log.toegang (volgnummer, op, portaal, operatie, doel, actie, uitkomst, verzoek_id) overriding system value
      values (-5, now() - interval '1 hour', 'duo', 'Vals', 'ALGEMEEN', 'R', 'GESLAAGD', 'x')`, /^regel -5: tussengevoegd$/],
  ])('toont %s', async (_naam, sql, fout) => {
    expect(await geknoeid(sql)).toEqual(expect.arrayContaining([expect.stringMatching(fout)]));
  });

  test('toont een afgeknipt einde, ook als er daarna weer regels bij komen', async () => {
    const knip = `delete from log.zegel where regel = ${LAATSTE_REGEL}; delete from log.toegang where volgnummer > ${LAATSTE_REGEL}`;
    expect(await geknoeid(knip)).toEqual([]);
    expect(await geknoeid(knip, [laatste])).toEqual([expect.stringContaining('afgeknipt')]);
    const { rows } = await proef.beheer.query<{ hash: string }>('select hash from log.zegel order by volgnummer desc limit 1 offset 1');
    expect(await geknoeid(knip, [laatste, rows[0]!.hash])).toEqual([expect.stringContaining('afgeknipt')]);
  });

  test('toont een regel die achteraf met een oud moment is ingevoegd, ook nadat de zegelaar haar meenam', async () => {
    const vals = (transactie: string): string => `insert into log.toegang (op, transactie, portaal, operatie, doel, actie, uitkomst, verzoek_id)
      values (now() - interval '1 day', ${transactie}, 'duo', 'Vals', 'ALGEMEEN', 'R', 'GESLAAGD', 'x')`;
    const opruimen = async (): Promise<void> => {
      await proef.beheer.query(`set session_replication_role = replica; delete from log.zegel; delete from log.toegang; set session_replication_role = origin`);
    };
    await proef.beheer.query(vals('pg_current_xact_id()'));
    expect((await controleer()).fouten).toEqual([expect.stringMatching(/^regel \d+: tussengevoegd$/)]);
    await zegelAlles();
    expect((await controleer()).fouten).toEqual([expect.stringMatching(/^regel \d+: later tussengevoegd$/)]);
    await opruimen();
    // With the transaction of an earlier line too: the sealer is past it and never takes it along.
    for (const naam of ['een', 'twee']) await schrijf(naam);
    await zegelAlles();
    await proef.beheer.query(vals(`(select min(transactie::text::bigint)::text::xid8 from log.toegang)`));
    await zegel(proef.proces);
    expect((await controleer()).fouten).toEqual([expect.stringMatching(/^regel \d+: tussengevoegd$/)]);
    await opruimen();
  });
});

describe('de zegelaar', () => {
  test('wacht op de oudste lopende transactie, zodat niets er later nog tussen komt', async () => {
    const traag = await proef.pools.lezer.connect();
    await traag.query('begin');
    await traag.query(REGEL, ['traag']);
    await schrijf('snel');
    expect(await zegel(proef.proces)).toBeNull();
    await traag.query('commit');
    traag.release();
    expect(await zegelAlles()).toEqual(expect.any(String));
    const { rows } = await proef.beheer.query<{ operatie: string }>(`select operatie from log.zegel z join log.toegang l on l.volgnummer = z.regel order by z.volgnummer desc limit 2`);
    expect(rows.map(({ operatie }) => operatie)).toEqual(['snel', 'traag']);
    expect((await controleer()).fouten).toEqual([]);
  });

  test('zegelt met twee tegelijk elke regel één keer', async () => {
    for (let ronde = 0; ronde < 5; ronde += 1) {
      await Promise.all([schrijf('a'), schrijf('b'), zegel(proef.proces), zegel(proef.proces)]);
    }
    await zegelAlles();
    expect((await controleer()).fouten).toEqual([]);
  });
});

describe('een controle die verder gaat waar de vorige eindigde', () => {
  test('loopt alleen na wat er sindsdien bij kwam', async () => {
    const eerst = await controleer();
    expect(eerst.laatste).toBe(laatste);
    for (const naam of ['vijf', 'zes']) await schrijf(naam);
    const nieuw = (await zegelAlles())!;
    expect(await controleer([laatste, nieuw], laatste)).toMatchObject({ gezegeld: 2, fouten: [], laatste: nieuw });
  });

  test('merkt dat haar begin er niet meer is, en wat er na haar begin veranderde', async () => {
    expect((await controleer([], 'f'.repeat(64))).fouten).toEqual([expect.stringContaining('afgeknipt')]);
    await schrijf('vijf');
    await zegelAlles();
    await proef.beheer.query('begin');
    await proef.beheer.query(`set local session_replication_role = replica`);
    await proef.beheer.query(`update log.toegang set persoon_id = gen_random_uuid() where volgnummer = ${LAATSTE_REGEL}`);
    expect((await controleer([], laatste)).fouten).toEqual([expect.stringMatching(/^regel \d+: gewijzigd$/)]);
    await proef.beheer.query('rollback');
  });
});

describe('het logboek per maand', () => {
  const MAAND = '2019-03';
  const delen = { verzoekId: 'x', bewaar: () => undefined };

  /** Lines of long ago: months are made as the migration made them, the moments are those of the owner. */
  async function vulVerleden(): Promise<void> {
    await proef.beheer.query(`set session_replication_role = replica; delete from log.zegel; delete from log.toegang; set session_replication_role = origin`);
    await proef.beheer.query(`select log.maak_maand(t, m::timestamptz) from unnest(array['toegang', 'zegel']) t, unnest(array['2019-02-01', '2019-03-01', '2019-04-01']) m`);
    // Two at midnight go through each other, within the time that a transaction may take.
    for (const op of ['2019-02-10T10:00Z', '2019-02-28T23:59:50Z', '2019-03-01T00:00:10Z', '2019-02-28T23:59:55Z', '2019-03-20T10:00Z', '2019-03-31T23:59:58Z', '2019-04-01T00:00:01Z']) {
      await proef.beheer.query(`insert into log.toegang (op, portaal, operatie, doel, actie, uitkomst, verzoek_id) values ($1, 'duo', 'Oud', 'ALGEMEEN', 'R', 'GESLAAGD', 'x')`, [op]);
    }
    await schrijf('nu');
    await zegelAlles();
  }

  test('heeft drie maanden vooruit plaats, en maakt die ook als gateway', async () => {
    await maakMaanden(proef.proces);
    await maakMaanden(proef.proces);
    const { rows } = await proef.beheer.query<{ n: number }>(`select count(*)::int as n from pg_inherits where inhparent = 'log.toegang'::regclass`);
    expect(rows[0]?.n).toBeGreaterThanOrEqual(5);
    const { rows: rest } = await proef.beheer.query('select 1 from log.toegang_overig');
    expect(rest).toEqual([]);
  });

  test('wordt ook rechtstreeks in een maand niet gewijzigd of geleegd', async () => {
    await vulVerleden();
    for (const sql of ['delete from log.toegang_2019_03', 'truncate log.zegel_2019_03', `update log.toegang_2019_03 set doel = 'X'`]) await expect(proef.beheer.query(sql)).rejects.toMatchObject({ code: '42501' });
    for (const pool of [proef.pools.lezer, proef.pools.schrijver, proef.proces]) await expect(pool.query(REGEL.replace('log.toegang', 'log.toegang_2019_03'), ['x'])).rejects.toMatchObject({ code: '42501' });
  });

  test('kiest geen rol van de gateway zelf het moment van een regel', async () => {
    for (const kolom of ['op', 'transactie', 'volgnummer', 'id']) {
      await expect(proef.pools.lezer.query(`insert into log.toegang (${kolom}, portaal, operatie, doel, actie, uitkomst, verzoek_id) select ${kolom}, 'duo', 'x', 'ALGEMEEN', 'R', 'GESLAAGD', 'x' from (select null::timestamptz as op, null::xid8 as transactie, null::bigint as volgnummer, null::uuid as id) leeg`)).rejects.toMatchObject({ code: kolom === 'volgnummer' ? '428C9' : '42501' });
    }
  });

  test('verliest na haar termijn een maand als geheel; de keten loopt eroverheen door en het staat in het log en erbuiten', async () => {
    await vulVerleden();
    expect(await vernietigMaand(verbinding, MAAND, delen)).toBe(3);
    await zegelAlles();
    const buiten = [{ op: new Date().toISOString(), vernietigd: MAAND }, { op: '2019-04-01T00:00:02.000Z', hash: 'weg-met-maart' }];
    expect(await controleerZegels(verbinding, { buiten, tegelijk: 2 })).toMatchObject({ fouten: [], vernietigd: [MAAND], gezegeld: 6 });
    expect((await proef.beheer.query(`select 1 from log.toegang where operatie = 'LOGMAAND_VERNIETIGD 2019-03' and actie = 'D'`)).rowCount).toBe(1);
    expect((await controleerZegels(verbinding, { buiten: [] })).fouten).toEqual(['maand 2019-03: dat zij vernietigd is, staat niet buiten de database']);
    // The rest is as well guarded as before.
    expect(await geknoeid(`update log.toegang set doel = 'NAZORG' where op < '2019-03-01'`)).toEqual(expect.arrayContaining([expect.stringMatching(/gewijzigd/)]));
    expect(await geknoeid(`delete from log.toegang where op >= '2019-04-01' and op < '2019-05-01'`)).toEqual(expect.arrayContaining([expect.stringMatching(/verwijderd/)]));
  });

  test('wordt niet eerder vernietigd, niet half, en niet met een verklaring die iemand zelf schreef', async () => {
    const nu = new Date().toISOString().slice(0, 7);
    await expect(vernietigMaand(verbinding, nu, delen)).rejects.toThrow('moet nog bewaard worden');
    await expect(vernietigMaand(verbinding, '2019-01', delen)).rejects.toThrow('tabel van zichzelf');
    await expect(vernietigMaand(verbinding, `2019'; drop`, delen)).rejects.toThrow('Geen maand');
    expect(await geknoeid(`insert into log.vernietigd (maand, regels, eerste, laatste, reeksen) values (date_trunc('month', now()), 1, now(), now(), '[]')`)).toEqual(
      expect.arrayContaining([`maand ${nu}: vernietigd voor het einde van haar termijn`]));
  });
});
