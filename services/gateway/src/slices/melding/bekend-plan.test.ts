import { verschrevenDatums } from '@bv/begrippen';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

const MENSEN = 20_000;
/** Far less than there are people: each way in has its index, or searching grows with the city. */
const MEEST = 2_500;

interface Knoop {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Knoop[];
}

const knopen = (knoop: Knoop): Knoop[] => [knoop, ...(knoop.Plans ?? []).flatMap(knopen)];
const vanMensen = ({ 'Relation Name': tabel }: Knoop): boolean => tabel === 'gezinslid' || tabel === 'adres';

let proef: Proefopstelling;
const plannen: Knoop[] = [];
beforeAll(async () => {
  proef = await maakProefopstelling();
  await proef.beheer.query(`
    create temporary table mens as select i, gen_random_uuid() id, gen_random_uuid() lid,
      (array['Ade', 'Bol', 'Cor', 'Dra', 'Elf', 'Fok', 'Gro', 'Hui', 'Jol', 'Kra', 'Loo', 'Mar'])[1 + i % 12] || (array['ken', 'der', 'ber', 'mel', 'ten', 'stel', 'ving'])[1 + i / 12 % 7] || (array['man', 'stra', 'burg', 'veld', 'huis', 'beek', 'kamp', 'meer', 'wijk'])[1 + i / 84 % 9] achternaam,
      (array['Bri', 'Da', 'Le', 'Mi', 'No', 'Ra', 'Sa', 'Ti', 'Wi', 'Za'])[1 + i % 10] || (array['na', 'rik', 'son', 'tje', 'var', 'vin', 'lle'])[1 + i / 10 % 7] voornamen
      from generate_series(1, ${String(MENSEN)}) i;
    insert into gegevens.casus (id, casus_id, nummer, naam, herkomst, toestand, fase, kader, geopend_op)
      select id, id, 'BV-PLAN-' || i, 'Gezin ' || i, 'VEILIG_THUIS', 'BIJ_VEILIG_THUIS', 'DIRECTE_VEILIGHEID', 'VRIJWILLIG', now() from mens;
    insert into gegevens.gezinslid (id, casus_id, voornamen, achternaam, geboortedatum, rol, is_directbetrokkene)
      select lid, id, voornamen, achternaam, case when i % 20 > 0 then date '1960-01-01' + (i * 37 % 20000) end, 'KIND', true from mens;
    insert into gegevens.adres (id, casus_id, gezinslid_id, straat, huisnummer, postcode, plaats, is_geheim, categorie)
      select gen_random_uuid(), id, lid, 'Proefstraat', 1 + i % 300, '10' || lpad((i / 300 % 100)::text, 2, '0') || 'AB', 'Amsterdam', false, 'CONTACT' from mens`);
  await proef.beheer.query(`analyze gegevens.casus, gegevens.gezinslid, gegevens.adres`);
  proef.beheer.on('notice', ({ message }) => {
    const tekst = message ?? '';
    if (tekst.includes('kandidaat')) plannen.push((JSON.parse(tekst.slice(tekst.indexOf('{'))) as { Plan: Knoop }).Plan);
  });
  await proef.beheer.query(`load 'auto_explain'; set auto_explain.log_min_duration = 0; set auto_explain.log_nested_statements = on; set auto_explain.log_analyze = on; set auto_explain.log_format = json; set auto_explain.log_level = notice`);
});
afterAll(() => proef.stop());

/** The plans of one search, the first and the sixth time: by then PostgreSQL may have chosen one for every question. */
async function planVan(waarden: readonly unknown[]): Promise<Knoop[]> {
  plannen.length = 0;
  await proef.beheer.query('begin');
  try {
    await proef.beheer.query(`select set_config('bv.kijker', $1, true), set_config('bv.portaal', 'veilig-thuis', true), set_config('role', 'bv_schrijver', true)`, [partijId('liam')]);
    for (let keer = 0; keer < 6; keer += 1) await proef.beheer.query(`select * from wand.zoek_bekend($1, $2, $3, $4, $5, $6, $7)`, [...waarden]);
  } finally {
    await proef.beheer.query('rollback');
  }
  return plannen.map((plan) => plan);
}

const DATUM = '1984-03-02';
const SLIPS = verschrevenDatums(DATUM);

describe('zoeken of een gezin bekend is kijkt langs een index, en weegt een klein deel van de mensen', () => {
  test.each<[string, readonly unknown[]]>([
    ['op naam en geboortedatum', ['Bolkenman', 'Davar', DATUM, '1984-02-03', SLIPS, null, null]],
    ['op naam', ['Bolkenman', 'Davar', null, null, [], null, null]],
    ['op achternaam', ['Bolkenman', null, null, null, [], null, null]],
    ['op naam en adres', ['Bolkenman', 'Davar', DATUM, null, SLIPS, null, '1005AB 12']],
    ['op BSN', [null, null, null, null, [], ['een', 'twee'], null]],
  ])('%s', async (_hoe, waarden) => {
    const alle = await planVan(waarden);
    expect(alle).toHaveLength(6);
    for (const plan of alle) {
      const mensen = knopen(plan).filter(vanMensen);
      expect(mensen.length).toBeGreaterThan(0);
      expect(mensen.filter((knoop) => knoop['Node Type'] === 'Seq Scan' && knoop['Actual Loops'] > 0)).toEqual([]);
      const gelezen = mensen.reduce((som, k) => som + (k['Actual Rows'] + (k['Rows Removed by Filter'] ?? 0) + (k['Rows Removed by Index Recheck'] ?? 0)) * k['Actual Loops'], 0);
      expect(gelezen).toBeLessThan(MEEST);
    }
  });
});
