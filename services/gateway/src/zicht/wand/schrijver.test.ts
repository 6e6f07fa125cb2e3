import { randomUUID } from 'node:crypto';
import { bit, type Gegevenscategorie, type Portaal } from '@bv/beleid';
import { demomensen } from '@bv/demo';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { onderRol } from '../../proef/onder-rol.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { alleTabellen, isGelabeld, RIJ, type Tabel, type Veld } from '../tabel.js';

/**
 * What somebody could write who goes round every command, straight as the role that writes: each column of a row of each table in each
 * family, and a new row beside it. Nothing stays: each try is undone at once.
 */
let proef: Proefopstelling;

type Rij = Record<string, unknown> & { id: string; casus_id: string; categorie?: string; handeling_id?: string };
interface Poging { readonly tabel: Tabel; readonly rij: Rij; readonly veld: Veld | undefined; readonly waarde: Record<string, unknown> }
interface Recht { readonly casus: ReadonlyMap<string, number>; readonly handeling: ReadonlyMap<string, number> }

const PROBEER = `
create schema proef;
grant usage on schema proef to bv_schrijver;
create function proef.probeer(p_tabel text, p_id uuid, p_kolom text, p_waarde jsonb) returns text language plpgsql as $$
declare n int;
begin
  if p_kolom is null then execute format('insert into %1$s select (jsonb_populate_record(null::%1$s, $1)).*', p_tabel) using p_waarde;
  else execute format('update %1$s set %2$I = (jsonb_populate_record(null::%1$s, $1)).%2$I where id = $2', p_tabel, p_kolom) using p_waarde, p_id;
  end if;
  get diagnostics n = row_count;
  raise exception using message = n::text, errcode = 'PR000';
exception when others then return case sqlstate when 'PR000' then sqlerrm else sqlstate end;
end $$;`;
const PROBEER_LIJST = `
  select proef.probeer(p.tabel, p.id, p.kolom, p.waarde) as uitkomst
    from rows from (jsonb_to_recordset($1::jsonb) as (tabel text, id uuid, kolom text, waarde jsonb)) with ordinality as p order by p.ordinality`;
const PER_KEER = 200;
/** The guards of the wall come before these constraints: who hears of one has passed them. */
const ERDOOR = ['1', '23503', '23505', '23514'];

const soorten = new Map<string, string>();
let rijen: { tabel: Tabel; rij: Rij }[];

const anders = (soort: string, nu: unknown): unknown => {
  switch (soort) {
    case 'bool': return nu !== true;
    case 'int2': case 'int4': case 'int8': case 'float8': case 'numeric': return Number(nu ?? 0) + 1;
    case 'date': return nu === '2020-02-02' ? '2020-02-03' : '2020-02-02';
    case 'timestamptz': return '2020-02-02T02:02:02Z';
    case 'uuid': return randomUUID();
    case 'jsonb': return { proef: true };
    case '_text': return ['proef'];
    default: return `${typeof nu === 'string' ? nu : ''}x`;
  }
};

const kolommen = (tabel: Tabel): Veld[] => [...tabel.velden.values()].filter(({ uitdrukking, label }) => uitdrukking === undefined && label !== 'PROCES');

/** Who only takes part in an act may change the state of the casus and add to the timeline, and no more. */
const OOK_UIT_EEN_HANDELING = ['casus', 'gebeurtenis'];

/** One that is work and no content: no trigger guards it by itself. */
const werkkolom = (tabel: Tabel): Veld[] => [...tabel.velden.values()].filter(({ uitdrukking, label }) => uitdrukking === undefined && label === 'PROCES').slice(0, 1);

/** One row of each table in each family. */
async function leesRijen(): Promise<{ tabel: Tabel; rij: Rij }[]> {
  const alle = await Promise.all(alleTabellen().filter((een) => isGelabeld(een) && een.schema === 'gegevens').map(async (tabel) => {
    const { rows } = await proef.beheer.query<{ rij: Rij }>(`select distinct on (t.casus_id) to_jsonb(t) as rij from ${tabel.schema}.${tabel.naam} t order by t.casus_id, t.id`);
    return rows.map(({ rij }) => ({ tabel, rij }));
  }));
  return alle.flat();
}

const gehad = new Set<string>();

/** One family for each way of being involved that nobody before had in this portal, and one of nobody they know. */
async function gezinnenVan(partijId: string, portaal: Portaal): Promise<ReadonlySet<string>> {
  const mijn = `select b.casus_id, concat_ws(' ', b.hoedanigheid, b.stand, b.tot is null) as hoe from wand.betrokkenheid b
    where b.partij_id = $1 or b.partij_id in (select groep_id from algemeen.groepslid where persoon_id = $1)`;
  const { rows: eigen } = await proef.beheer.query<{ casus_id: string; hoe: string }>(`select distinct on (hoe) casus_id, hoe from (${mijn}) m order by hoe, casus_id`, [partijId]);
  const { rows: vreemd } = await proef.beheer.query<{ casus_id: string }>(`select c.id as casus_id from gegevens.casus c where c.id not in (select casus_id from (${mijn}) m) order by c.id limit 1`, [partijId]);
  const nieuw = eigen.filter(({ hoe }) => !gehad.has(`${portaal} ${hoe}`));
  for (const { hoe } of nieuw) gehad.add(`${portaal} ${hoe}`);
  return new Set([...nieuw, ...vreemd].map(({ casus_id: id }) => id));
}

async function maakPogingen(partijId: string, portaal: Portaal): Promise<Poging[]> {
  const gezinnen = await gezinnenVan(partijId, portaal);
  const alle: Poging[] = [];
  for (const { tabel, rij } of rijen.filter((een) => gezinnen.has(een.rij.casus_id))) {
    const pad = `${tabel.schema}.${tabel.naam}`;
    alle.push({ tabel, rij, veld: undefined, waarde: { ...rij, id: randomUUID() } });
    for (const veld of [...kolommen(tabel), ...werkkolom(tabel)]) alle.push({ tabel, rij, veld, waarde: { [veld.kolom]: anders(soorten.get(`${pad}.${veld.kolom}`) ?? '', rij[veld.kolom]) } });
  }
  return alle;
}

beforeAll(async () => {
  proef = await maakProefopstelling({ demo: true });
  await proef.beheer.query(PROBEER);
  const { rows } = await proef.beheer.query<{ kolom: string; soort: string }>(`select table_schema || '.' || table_name || '.' || column_name as kolom, udt_name as soort from information_schema.columns where table_schema = 'gegevens'`);
  for (const { kolom, soort } of rows) soorten.set(kolom, soort);
  rijen = await leesRijen();
});
afterAll(() => proef.stop());

const labelVan = (tabel: Tabel, veld: Veld, rij: Rij): Gegevenscategorie => {
  const { label } = veld.uit === undefined ? veld : (tabel.velden.get(veld.uit) ?? veld);
  return label === RIJ ? (rij.categorie as Gegevenscategorie) : label;
};

/** What must be in the right to write for this try to pass: one of these labels for a column, all of them for a row. */
function gevraagd({ tabel, rij, veld }: Poging): Gegevenscategorie[] {
  if (veld !== undefined) return [labelVan(tabel, veld, rij)];
  if (tabel.schrijflabel !== null) return [tabel.schrijflabel];
  return [...new Set(kolommen(tabel).filter(({ kolom }) => rij[kolom] !== null && rij[kolom] !== undefined).map((een) => labelVan(tabel, een, rij)))];
}

const wieEnWaar = demomensen.flatMap((mens) => mens.portalen.map((portaal): [string, Portaal, string] => [mens.id, portaal, mens.partijId]));

describe('wie rechtstreeks in de tabellen schrijft', () => {
  const gelukt = new Map<Gegevenscategorie, number>();
  let aantal = 0;

  test.each(wieEnWaar)('als %s in %s verandert niets en voegt niets toe buiten het eigen recht om te schrijven', async (_id, portaal, partijId) => {
    const pogingen = await maakPogingen(partijId, portaal);
    const { recht, uitkomsten } = await onderRol(proef.pools.schrijver, partijId, portaal, async (client) => {
      const per = async (sql: string): Promise<Map<string, number>> => new Map((await client.query<{ sleutel: string; bits: number }>(sql)).rows.map(({ sleutel, bits }) => [sleutel, bits]));
      const lijst = pogingen.map(({ tabel, rij, veld, waarde }) => ({ tabel: `${tabel.schema}.${tabel.naam}`, id: rij.id, kolom: veld?.kolom ?? null, waarde }));
      const uit: string[] = [];
      // In parts: a statement may take ten seconds.
      for (let i = 0; i < lijst.length; i += PER_KEER) uit.push(...(await client.query<{ uitkomst: string }>(PROBEER_LIJST, [JSON.stringify(lijst.slice(i, i + PER_KEER))])).rows.map(({ uitkomst }) => uitkomst));
      const eigen: Recht = { casus: await per('select casus_id as sleutel, schrijven as bits from wand.mijn_zicht'), handeling: await per(`select casus_id || ' ' || handeling_id as sleutel, schrijven as bits from wand.mijn_handeling`) };
      return { recht: eigen, uitkomsten: uit };
    });
    const mag = ({ rij }: Poging): number => (recht.casus.get(rij.casus_id) ?? 0) | (rij.handeling_id === undefined ? 0 : (recht.handeling.get(`${rij.casus_id} ${rij.handeling_id}`) ?? 0));
    const buiten = pogingen.flatMap((poging, i) => {
      if (!ERDOOR.includes(uitkomsten[i]!)) return [];
      const { tabel, veld, rij } = poging;
      const labels = gevraagd(poging);
      for (const label of labels) gelukt.set(label, (gelukt.get(label) ?? 0) + 1);
      const isVanMij = tabel.eigenTot === null || rij[tabel.eigenTot.door] === partijId;
      const isWerk = labels.every((label) => label === 'PROCES');
      const uitHandeling = OOK_UIT_EEN_HANDELING.includes(tabel.naam) && [...recht.handeling].some(([sleutel, bits]) => sleutel.startsWith(rij.casus_id) && bits !== 0);
      return isVanMij && (isWerk ? mag(poging) !== 0 || uitHandeling : labels.every((label) => mag(poging) & bit(label))) ? [] : [`${tabel.naam}.${veld?.naam ?? 'nieuwe rij'}`];
    });
    expect([...new Set(buiten)]).toEqual([]);
    expect(uitkomsten).toHaveLength(pogingen.length);
    aantal += pogingen.length;
  });

  test('schreef daarbij van twintig en meer labels ook echt iets: de proef is niet leeg', () => {
    expect(aantal).toBeGreaterThan(3000);
    expect(gelukt.size).toBeGreaterThanOrEqual(20);
  });
});

describe('wie rechtstreeks bij rijen van een ander wil', () => {
  test('wijzigt, neemt en plaatst er geen', async () => {
    const samira = demomensen.find(({ id }) => id === 'samira')!;
    for (const tabel of alleTabellen().filter(({ soort, ookIn, schema }) => soort === 'partij' && ookIn === null && schema === 'gegevens')) {
      const pad = `${tabel.schema}.${tabel.naam}`;
      const { rows } = await proef.beheer.query<{ rij: Rij & { partij_id: string } }>(`select to_jsonb(t) as rij from ${pad} t where t.partij_id not in (select $1::uuid union select groep_id from algemeen.groepslid where persoon_id = $1) limit 3`, [samira.partijId]);
      for (const { rij } of rows) {
        const uit = await onderRol(proef.pools.schrijver, samira.partijId, 'duo', async (client) => {
          const doe = async (kolom: string | null, waarde: object): Promise<string> => (await client.query<{ uit: string }>('select proef.probeer($1, $2, $3, $4) as uit', [pad, rij.id, kolom, waarde])).rows[0]!.uit;
          return [await doe(null, { ...rij, id: randomUUID() }), await doe('partij_id', { partij_id: samira.partijId })];
        });
        expect([tabel.naam, ...uit]).toEqual([tabel.naam, '42501', '0']);
      }
    }
  });
});
