import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { feestdagen, OPVALLENDDREMPELS } from '@bv/begrippen';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { type Logvraag, logzoekvraag } from '../../zicht/logzoek.js';

const REGELS = 40_000;
/** Far less than the log: a search walks an index from its end, or it grows with the years. */
const MEEST = 6_000;
const NIEMAND = '00000000-0000-4000-8000-000000000001';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
  // A year of looking, by people who do not exist, with five masks; nobody was ever shown a reflection.
  await proef.beheer.query(`
    insert into log.toegang (op, persoon_id, portaal, hoedanigheden, operatie, doel, actie, uitkomst, verzoek_id, casus_id, getoond)
    select now() - interval '360 days' + i * interval '12 minutes', md5('p' || i % 90)::uuid, 'duo', '{DUOLID}', 'Dossier', 'UITVOEREN_HULP', case when i % 10 = 0 then 'U' else 'R' end, 'GESLAAGD', 'v' || i,
      md5('c' || i % 4000)::uuid, (array[1, 3, 7, 11, 134217729])[1 + i % 5]
    from generate_series(1, ${String(REGELS)}) i`);
  await proef.beheer.query('analyze log.toegang');
});
afterAll(() => proef.stop());

interface Knoop {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Knoop[];
}

/** How many lines of the log a plan picked up, whether it kept them or not. */
const gelezen = (knoop: Knoop): number =>
  (knoop['Relation Name']?.startsWith('toegang') ? (knoop['Actual Rows'] + (knoop['Rows Removed by Filter'] ?? 0) + (knoop['Rows Removed by Index Recheck'] ?? 0)) * knoop['Actual Loops'] : 0) +
  (knoop.Plans ?? []).reduce((som, onder) => som + gelezen(onder), 0);

async function alsToezicht<T>(werk: () => Promise<T>): Promise<T> {
  await proef.beheer.query('begin');
  try {
    await proef.beheer.query(`select set_config('role', 'bv_toezicht', true), set_config('bv.kijker', $1, true), set_config('bv.portaal', 'privacy', true)`, [partijId('eva')]);
    return await werk();
  } finally {
    await proef.beheer.query('rollback');
  }
}

const leestRegels = (vraag: Logvraag, casusId?: string): Promise<number> =>
  alsToezicht(async () => {
    const { tekst, waarden } = logzoekvraag(vraag, { casusId, aantal: 50, na: null });
    const { rows } = await proef.beheer.query<{ 'QUERY PLAN': [{ Plan: Knoop }] }>(`explain (analyze, format json) ${tekst}`, [...waarden]);
    return gelezen(rows[0]!['QUERY PLAN'][0].Plan);
  });

const geleden = (dagen: number): string => new Date(Date.now() - dagen * 86_400_000).toISOString();
const MAAND = { van: geleden(200), tot: geleden(170) };

describe('een bladzij zoeken in een groot log leest een klein deel ervan', () => {
  test.each<[string, Logvraag, string | undefined]>([
    ['alles', {}, undefined],
    ['een casus zonder regels', {}, NIEMAND],
    ['een mens zonder regels', { persoonId: NIEMAND }, undefined],
    ['een label dat velen zagen', { label: 'PROCES' }, undefined],
    ['een label dat niemand zag', { label: 'REFLECTIE' }, undefined],
    ['een label dat niemand zag, in een maand', { label: 'REFLECTIE', ...MAAND }, undefined],
    ['een label, in een maand van lang geleden', { label: 'KERN', ...MAAND }, undefined],
    ['een maand', MAAND, undefined],
    ['een uitkomst die er niet is', { uitkomst: 'FOUT' }, undefined],
    ['een actie die er niet is', { actie: 'B' }, undefined],
    ['noodtoegang die er niet is', { nood: true }, undefined],
    ['noodtoegang en een label', { nood: true, label: 'PROCES' }, undefined],
  ])('op %s', async (_naam, vraag, casusId) => {
    expect(await leestRegels(vraag, casusId)).toBeLessThan(MEEST);
  });

  test('vindt hetzelfde met een label als zonder', async () => {
    const ids = (vraag: Logvraag): Promise<string[]> =>
      alsToezicht(async () => {
        const { tekst, waarden } = logzoekvraag(vraag, { casusId: undefined, aantal: 200, na: null });
        return (await proef.beheer.query<{ id: string }>(tekst, [...waarden])).rows.map(({ id }) => id);
      });
    const { rows } = await alsToezicht(() => proef.beheer.query<{ id: string }>('select id from toezicht.logregel where getoond & 134217728 <> 0 order by volgnummer desc limit 201'));
    expect(await ids({ label: 'KERN' })).toEqual(rows.map(({ id }) => id));
  });
});

test('wie geen toezicht houdt, hoort ook niet welke labels er ooit uitkwamen', async () => {
  const { rows } = await alsToezicht(async () => {
    await proef.beheer.query(`select set_config('bv.kijker', $1, true)`, [partijId('samira')]);
    return await proef.beheer.query('select * from wand.logmaskers(-1)');
  });
  expect(rows).toEqual([]);
});

test('patronen van een week lezen het log van een week, niet van een jaar', async () => {
  const telling = async (): Promise<number> => {
    await proef.beheer.query('select pg_stat_force_next_flush()');
    const { rows } = await proef.beheer.query<{ n: string }>(`select sum(seq_tup_read + idx_tup_fetch) as n from pg_stat_all_tables where schemaname = 'log' and relname like 'toegang%'`);
    return Number(rows[0]?.n);
  };
  const eerst = await telling();
  await alsToezicht(() => proef.beheer.query('select count(*) from wand.opvallend($1, $2, $3, $4)', [geleden(200), geleden(193), [...feestdagen(2026).keys()], JSON.stringify(OPVALLENDDREMPELS)]));
  expect((await telling()) - eerst).toBeLessThan(MEEST);
});
