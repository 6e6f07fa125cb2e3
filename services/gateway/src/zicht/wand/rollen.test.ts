import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Pool } from 'pg';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { alleTabellen, isGelabeld, RIJ } from '../tabel.js';
import { EIGENAARROLLEN, INLOGROLLEN } from './namen.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

/** The SQLSTATE of a refusal, or GELUKT. */
const code = (pool: Pick<Pool, 'query'>, sql: string): Promise<string> =>
  pool.query(sql).then(() => 'GELUKT', (fout: unknown) => (fout as { code?: string }).code ?? String(fout));

const lijst = async (sql: string): Promise<string[]> => (await proef.beheer.query<{ naam: string }>(sql)).rows.map(({ naam }) => naam);

const RELATIES = `select n.nspname || '.' || c.relname as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'v', 'm', 'p', 'f') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%' and n.nspname not like 'pg_temp%'`;

const magVan = (rol: string, recht: string): string =>
  `${RELATIES} and (has_table_privilege('${rol}', c.oid, '${recht}') or has_any_column_privilege('${rol}', c.oid, '${recht}')) and has_schema_privilege('${rol}', n.oid, 'USAGE') order by 1`;

describe('de leesrol', () => {
  test('kan de views van zicht lezen, de eigen betrokkenheid, en verder geen enkele tabel of view', async () => {
    // `wie_keek` gives lines of the log to who answers a family's questions, by the mask; it has no content.
    const toegestaan = ['wand.mijn_betrokkenheid', 'wand.mijn_handeling', 'wand.mijn_zicht', 'wand.versie', 'wand.wie_keek'];
    const overig = (await lijst(`${RELATIES} and n.nspname <> 'zicht' order by 1`)).filter((naam) => !toegestaan.includes(naam));
    expect(overig.length).toBeGreaterThan(50);
    for (const naam of overig) expect([naam, await code(proef.pools.lezer, `select * from ${naam}`)]).toEqual([naam, '42501']);
    for (const naam of [...toegestaan, ...(await lijst(`${RELATIES} and n.nspname = 'zicht'`))]) expect([naam, await code(proef.pools.lezer, `select * from ${naam} limit 0`)]).toEqual([naam, 'GELUKT']);
  });

  test('kan niets schrijven, behalve een regel bij het logboek', async () => {
    expect(await lijst(magVan('bv_lezer', 'INSERT'))).toEqual(['log.toegang']);
    for (const recht of ['UPDATE', 'REFERENCES']) expect(await lijst(magVan('bv_lezer', recht))).toEqual([]);
    for (const recht of ['DELETE', 'TRUNCATE', 'TRIGGER']) expect(await lijst(`${RELATIES} and has_table_privilege('bv_lezer', c.oid, '${recht}')`)).toEqual([]);
  });

  test('kan alleen functies van de wand aanroepen die niets van een gezin teruggeven', async () => {
    const mag = await lijst(`select p.proname as naam from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname not in ('pg_catalog', 'information_schema', 'public', 'lees') and has_function_privilege('bv_lezer', p.oid, 'EXECUTE') and has_schema_privilege('bv_lezer', n.oid, 'USAGE')
        and p.prorettype <> 'trigger'::regtype order by 1`);
    expect(mag).toEqual(['duokandidaten', 'kijker', 'meekijkcasus', 'mijn_beslissers', 'mijn_verzoeken', 'partijen', 'portaal', 'schakelaar', 'werkt_in', 'zoekvorm']);
  });

  test('leest met een functie van een geregistreerde vraag alleen voor een levende sessie: wie zich kijker noemt krijgt niets', async () => {
    const functies = await lijst(`select format('%s(%s)', p.oid::regproc, (select string_agg(case when t.oid = 'bytea'::regtype then '''\\x00''::bytea' when n = 2 then '''verzoek''' else 'null' end, ', ' order by n)
      from unnest(p.proargtypes) with ordinality a (soort, n) join pg_type t on t.oid = a.soort)) as naam from pg_proc p where p.pronamespace = 'lees'::regnamespace order by 1`);
    expect(functies.length).toBeGreaterThan(30);
    const alsSamira = `select set_config('bv.kijker', '${partijId('samira')}', true), set_config('bv.portaal', 'duo', true)`;
    // Several statements in one text are one transaction.
    for (const functie of functies) {
      const uitkomsten = (await proef.pools.lezer.query(`${alsSamira}; select ${functie} as uit`)) as unknown as { rows: unknown[] }[];
      expect([functie, uitkomsten[1]?.rows]).toEqual([functie, [{ uit: null }]]);
    }
  });
});

describe('het logboek', () => {
  test.each(['lezer', 'schrijver', 'proces', 'toezicht', 'sturing'] as const)('wordt door bv_%s niet gewijzigd, gewist of geleegd', async (rol) => {
    for (const sql of [`update log.toegang set doel = 'X'`, `delete from log.toegang`, `truncate log.toegang`, `update log.zegel set hash = 'X'`, `delete from log.zegel`, `truncate log.zegel`]) {
      expect([sql, await code(proef.pools[rol], sql)]).toEqual([sql, '42501']);
    }
  });

  test('wordt ook door de eigenaar niet zomaar gewijzigd, gewist of geleegd', async () => {
    for (const tabel of ['log.toegang', 'log.zegel']) {
      for (const sql of [`update ${tabel} set id = id where false`, `delete from ${tabel}`, `truncate ${tabel} cascade`]) {
        const poging = tabel === 'log.zegel' ? sql.replace('set id = id', 'set hash = hash') : sql;
        expect([poging, await code(proef.beheer, poging)]).toEqual([poging, '42501']);
      }
    }
  });
});

describe('de schrijfrol', () => {
  const inhoud = alleTabellen()
    .filter(isGelabeld)
    .flatMap((tabel) => [...tabel.velden.values()].filter((veld) => !veld.uitdrukking).map((veld) => ({ tabel, veld })));

  /** What commands count and order by; no free text. */
  const TELBAAR = ['gegevens.onveilige_situatie.rang', 'gegevens.stuk.soort', 'gegevens.toetscriterium.criterium'];

  test('leest van geen tabel een kolom met inhoud terug, op drie woorden na waarmee opdrachten tellen', async () => {
    const leesbaar = inhoud.filter(({ veld }) => veld.label !== 'PROCES').map(({ tabel, veld }) => ({ naam: `${tabel.schema}.${tabel.naam}`, veld }));
    const { rows } = await proef.pools.schrijver.query<{ kolom: string }>(
      `select naam || '.' || kolom as kolom from unnest($1::text[], $2::text[]) with ordinality u (naam, kolom, plaats) where has_column_privilege(naam, kolom, 'select') order by plaats`,
      [leesbaar.map(({ naam }) => naam), leesbaar.map(({ veld }) => veld.kolom)],
    );
    const open = rows.map(({ kolom }) => kolom);
    expect(open.filter((kolom) => !kolom.endsWith('.categorie'))).toEqual(TELBAAR);
  });

  test('leert ook niets door te wijzigen: terugvragen en zoeken op inhoud worden geweigerd', async () => {
    for (const sql of [
      `update gegevens.verklaring set tekst = 'x' returning tekst`,
      `update gegevens.verklaring set tekst = tekst || 'x'`,
      `update gegevens.verklaring set versie = 2 where tekst like 'S%'`,
      `update gegevens.gezinslid set versie = 2 where bsn = '123456782'`,
      `select 1 from gegevens.gezinslid where bsn_hash = 'x'`,
      `delete from gegevens.verklaring`,
      `truncate gegevens.verklaring`,
    ]) expect([sql, await code(proef.pools.schrijver, sql)]).toEqual([sql, '42501']);
  });

  test('neemt niet weg wat twee kanten elkaar schreven', async () => {
    for (const tabel of ['gegevens.adviesverzoek', 'gegevens.adviesbericht']) expect([tabel, await code(proef.pools.schrijver, `delete from ${tabel}`)]).toEqual([tabel, '42501']);
  });

  test('kan betrokkenheid niet zelf schrijven, en geen beleid', async () => {
    for (const tabel of ['wand.betrokkenheid', 'wand.beleid', 'wand.toelating', 'wand.beeindiging', 'wand.versie', 'algemeen.partij', 'algemeen.portaaltoegang', 'algemeen.groepslid']) {
      for (const recht of ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) {
        const { rows } = await proef.beheer.query<{ mag: boolean }>(`select has_table_privilege('bv_schrijver', $1, $2) as mag`, [tabel, recht]);
        expect([tabel, recht, rows[0]?.mag]).toEqual([tabel, recht, false]);
      }
    }
  });
});

describe('de rollen', () => {
  test('zijn geen van alle beheerder, en gaan langs geen rijbeveiliging', async () => {
    const { rows } = await proef.beheer.query<Record<string, unknown>>(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolcanlogin from pg_roles where rolname = any ($1) order by 1`,
      [[...INLOGROLLEN, ...EIGENAARROLLEN]],
    );
    expect(rows).toHaveLength(INLOGROLLEN.length + EIGENAARROLLEN.length);
    for (const { rolname, rolcanlogin, ...rechten } of rows) {
      expect([rolname, rechten]).toEqual([rolname, { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false }]);
      expect([rolname, rolcanlogin]).toEqual([rolname, (INLOGROLLEN as readonly unknown[]).includes(rolname)]);
    }
  });

  test('die inloggen zijn van geen andere rol lid en bezitten niets', async () => {
    const inlog = INLOGROLLEN.map((rol) => `'${rol}'`).join(', ');
    expect(await lijst(`select m.rolname as naam from pg_auth_members a join pg_roles m on m.oid = a.member where m.rolname in (${inlog})`)).toEqual([]);
    expect(await lijst(`select c.relname as naam from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname in (${inlog})`)).toEqual([]);
    expect(await lijst(`select p.proname as naam from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname in (${inlog})`)).toEqual([]);
  });

  test('lenen hun rechten alleen van functies met een vast zoekpad, die van bv_wand of bv_vernietiger zijn, of van bv_zicht om te lezen; een nieuwe maand van het logboek, zonder invoer, is van de eigenaar', async () => {
    expect(
      await lijst(`select p.proname as naam from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
        where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
          and (r.rolname <> all (case n.nspname when 'lees' then array['bv_zicht'] else array['bv_wand', 'bv_vernietiger'] end) or not coalesce(p.proconfig, '{}') @> '{"search_path=\\"\\""}')
          and not (p.proname = 'maak_maanden' and p.pronargs = 0 and p.proconfig @> '{"search_path=\\"\\""}')`),
    ).toEqual([]);
  });

  test('en bv_zicht, van wie de views en de leesfuncties zijn, schrijft alleen een regel bij het logboek', async () => {
    const buitenZicht = (recht: string): string => `${RELATIES} and n.nspname <> 'zicht' and has_table_privilege('bv_zicht', c.oid, '${recht}')`;
    expect(await lijst(buitenZicht('INSERT'))).toEqual(['log.toegang']);
    for (const recht of ['UPDATE', 'DELETE', 'TRUNCATE']) expect([recht, await lijst(buitenZicht(recht))]).toEqual([recht, []]);
  });

  test.each(['lezer', 'schrijver', 'proces', 'toezicht', 'sturing'] as const)('bv_%s kan geen ander worden', async (rol) => {
    for (const andere of ['bv_zicht', 'bv_wand', 'postgres']) if (`bv_${rol}` !== andere) expect([andere, await code(proef.pools[rol], `set role ${andere}`)]).toEqual([andere, '42501']);
  });
});

describe('de andere loginrollen', () => {
  test.each(['proces', 'toezicht', 'sturing'] as const)('bv_%s kan van geen gezin iets lezen', async (rol) => {
    const namen = [...(await lijst(`${RELATIES} and n.nspname in ('gegevens', 'zicht')`)), 'wand.betrokkenheid'];
    for (const naam of namen) expect([naam, await code(proef.pools[rol], `select * from ${naam}`)]).toEqual([naam, '42501']);
  });

  test('bv_sturing leest alleen tellingen', async () => {
    expect(await lijst(magVan('bv_sturing', 'SELECT'))).toEqual(['sturing.cijfer', 'sturing.cijferstand', 'sturing.nota_raadswerk', 'sturing.nota_telling', 'sturing.reflectie_telling']);
  });

  test('bv_toezicht leest het logboek alleen als privacyfunctionaris, in dat portaal', async () => {
    const regels = async (persoonId: string, portaal: string): Promise<number> => {
      const client = await proef.pools.toezicht.connect();
      await client.query('begin');
      await client.query(`insert into log.toegang (portaal, operatie, doel, actie, uitkomst, verzoek_id) values ('duo', 'Proef', 'ALGEMEEN', 'R', 'GESLAAGD', 'x')`);
      await client.query(`select set_config('bv.kijker', $1, true), set_config('bv.portaal', $2, true)`, [persoonId, portaal]);
      const { rowCount } = await client.query('select * from toezicht.logregel');
      await client.query('rollback');
      client.release();
      return rowCount ?? 0;
    };
    const { rows } = await proef.beheer.query<{ sub: string; id: string }>(`select sub, id from algemeen.partij where sub in ('eva', 'samira')`);
    const [eva, samira] = ['eva', 'samira'].map((sub) => rows.find((rij) => rij.sub === sub)!.id) as [string, string];
    expect([await regels(eva, 'privacy') > 0, await regels(eva, 'duo'), await regels(samira, 'privacy')]).toEqual([true, 0, 0]);
  });
});

describe('een label in de rij', () => {
  test('staat op elke tabel die er een gebruikt, als woord dat het beleid kent', async () => {
    // In a verzoek RIJ marks what only its two sides read.
    for (const tabel of alleTabellen().filter((t) => isGelabeld(t) && [...t.velden.values()].some(({ label }) => label === RIJ))) {
      expect([tabel.naam, tabel.rijlabels.length > 0, tabel.velden.has('categorie')]).toEqual([tabel.naam, true, true]);
      const { rows } = await proef.beheer.query<{ leeg: string }>(`select is_nullable as leeg from information_schema.columns where table_schema = $1 and table_name = $2 and column_name = 'categorie'`, [tabel.schema, tabel.naam]);
      expect([tabel.naam, rows[0]?.leeg]).toEqual([tabel.naam, 'NO']);
    }
  });
});
