import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { partijId } from '../../proef/proefmensen.js';
import { DUO } from '../../proef/proefcasus.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { zoekopdracht, zoekwoorden } from '../../zicht/dossierzoek.js';

const DOSSIERS = 3_000;
/** A dossier has a few rows in each table; a search that walks a table reads thousands. */
const MEEST = 60;

interface Knoop { 'Node Type': string; 'Relation Name'?: string; 'Actual Rows': number; 'Actual Loops': number; 'Rows Removed by Filter'?: number; Plans?: Knoop[] }

let proef: Proefopstelling;
let casusId = '';
beforeAll(async () => {
  proef = await maakProefopstelling();
  ({ id: casusId } = await proef.maakCasus({ betrokken: [...DUO] }));
  const samira = proef.alsPersoon('samira', 'duo');
  await samira.lukt('verklaringVastleggen', { casusId, soort: 'FEIT', tekst: 'De wijkagent zag twee honden los op straat.', bronsoort: 'DOCUMENT', bron: 'verslag', peildatum: '2026-01-10' });
  await samira.lukt('afspraakVastleggen', { casusId, als: 'vader boos wordt', dan: 'loopt hij met de honden naar buiten', doorWie: 'vader' });
  await samira.lukt('contactmomentVastleggen', { casusId, vorm: 'TELEFOON', op: new Date().toISOString(), metWie: 'moeder', verslag: 'Over de hond gesproken.' });
  // The same family many times, of nobody: what a search of one dossier must not notice.
  const kopieer = (tabel: string): string => `insert into gegevens.${tabel} select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'casus_id', k.id))).* from kopie k join gegevens.${tabel} t on t.casus_id = '${casusId}'`;
  await proef.beheer.query(`
    begin; set local session_replication_role = replica;
    create temp table kopie on commit drop as select gen_random_uuid() id, g from generate_series(1, ${String(DOSSIERS)}) g;
    insert into gegevens.casus select (jsonb_populate_record(c, jsonb_build_object('id', k.id, 'nummer', 'X-' || k.g))).* from kopie k join gegevens.casus c on c.id = '${casusId}';
    ${['verklaring', 'veiligheidsafspraak', 'contactmoment'].map(kopieer).join('; ')}; commit;
    analyze gegevens.casus, gegevens.verklaring, gegevens.veiligheidsafspraak, gegevens.contactmoment`);
});
afterAll(() => proef.stop());

const gelezen = (knoop: Knoop): number =>
  (knoop['Relation Name'] === undefined ? 0 : (knoop['Actual Rows'] + (knoop['Rows Removed by Filter'] ?? 0)) * knoop['Actual Loops']) + (knoop.Plans ?? []).reduce((som, onder) => som + gelezen(onder), 0);

const doorloopt = (knoop: Knoop): string[] => [
  ...(knoop['Node Type'] === 'Seq Scan' && (knoop['Actual Rows'] + (knoop['Rows Removed by Filter'] ?? 0)) * knoop['Actual Loops'] > MEEST ? [knoop['Relation Name'] ?? ''] : []),
  ...(knoop.Plans ?? []).flatMap(doorloopt),
];

test('zoeken in één dossier leest dat ene dossier, hoeveel er ook zijn', async () => {
  await proef.beheer.query('begin');
  try {
    await proef.beheer.query(`select set_config('role', 'bv_lezer', true), set_config('bv.kijker', $1, true), set_config('bv.portaal', 'duo', true)`, [partijId('samira')]);
    const { rows } = await proef.beheer.query<{ 'QUERY PLAN': [{ Plan: Knoop }] }>(`explain (analyze, format json) ${zoekopdracht()}`, [casusId, zoekwoorden('hond'), 50]);
    const { Plan: plan } = rows[0]!['QUERY PLAN'][0];
    expect(plan['Actual Rows']).toBe(3);
    expect(doorloopt(plan)).toEqual([]);
    expect(gelezen(plan)).toBeLessThan(MEEST * 10);
  } finally {
    await proef.beheer.query('rollback');
  }
});
