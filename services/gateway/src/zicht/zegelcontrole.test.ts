import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import { controleerZegels, type Zegeluitslag } from './zegelcontrole.js';
import { BEGIN, schakel } from './zegel.js';
import { zegel } from './zegelen.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

const REGEL = `insert into log.toegang (portaal, operatie, doel, actie, uitkomst, verzoek_id) values ('duo', $1, 'ALGEMEEN', 'R', 'GESLAAGD', 'x')`;
const schrijf = async (naam: string): Promise<void> => {
  await proef.pools.lezer.query(REGEL, [naam]);
};
const controleer = (buiten: readonly string[] = []): Promise<Zegeluitslag> =>
  controleerZegels({ vraag: async <T>(tekst: string) => (await proef.beheer.query(tekst)).rows as T[] }, buiten);

const OPEN = 'select count(*)::int as n from log.toegang l where not exists (select 1 from log.zegel z where z.regel = l.volgnummer)';

/** Seals until nothing is open: a transaction of another test file on this cluster may be the oldest that runs. */
async function zegelAlles(): Promise<string | null> {
  let hash: string | null = null;
  for (let poging = 0; poging < 200; poging += 1) {
    hash = (await zegel(proef.proces)) ?? hash;
    const { rows } = await proef.beheer.query<{ n: number }>(OPEN);
    if (rows[0]?.n === 0) return hash;
    await new Promise((klaar) => setTimeout(klaar, 25));
  }
  throw new Error('Er blijven regels zonder zegel.');
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

  const LAATSTE_REGEL = `(select max(regel) from log.zegel)`;
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
    const vals = `insert into log.toegang (op, transactie, portaal, operatie, doel, actie, uitkomst, verzoek_id)
      values (now() - interval '1 day', $TX, 'duo', 'Vals', 'ALGEMEEN', 'R', 'GESLAAGD', 'x')`;
    const opruimen = async (): Promise<void> => {
      await proef.beheer.query(`set session_replication_role = replica; delete from log.zegel; delete from log.toegang; set session_replication_role = origin`);
    };
    for (const transactie of ['pg_current_xact_id()', `(select min(transactie::text::bigint)::text::xid8 from log.toegang)`]) {
      await schrijf('na');
      await zegelAlles();
      await proef.beheer.query(vals.replace('$TX', transactie));
      await zegelAlles();
      expect((await controleer()).fouten).toEqual([expect.stringMatching(/^regel \d+: later tussengevoegd$/)]);
      await opruimen();
    }
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
