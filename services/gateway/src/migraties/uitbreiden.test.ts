import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { wachtTot } from '../proef/geduld.js';
import { isKrimpend, keurMigratie, luisterAf } from '../proef/migratiekeuring.js';
import { maakProefopstelling, type Proefopstelling, proefwachtwoord } from '../proef/proefopstelling.js';
import { gewensteWand } from '../wand.js';
import { migreerNaar } from '../zicht/wand/migreer.js';
import { migraties } from './migraties.js';

const WORTEL = new URL('../../../../', import.meta.url);
/** Up to here: before anything was released. A release moves it (besluit 0093). */
const UITGEBRACHT = 1_798_000_001_999;

const alle = migraties.map((Soort) => new Soort());
const VORIGE = gunzipSync(readFileSync(new URL('schema/uitgebracht/wand.sql.gz', WORTEL))).toString();
const nummer = (naam: string): number => Number(/\d{13}$/.exec(naam)?.[0]);
const vrijgegeven = (versie: string): boolean => new RegExp(String.raw`^## \[?${versie.replaceAll('.', String.raw`\.`)}\b`, 'm').test(readFileSync(new URL('CHANGELOG.md', WORTEL), 'utf8'));

describe('een migratie breekt de versie die draait niet', () => {
  test('wat na de laatste uitgave kwam, breidt alleen uit, of krimpt nadat de vorige versie weg is', async () => {
    const nieuw = alle.filter(({ name }) => nummer(name) > UITGEBRACHT);
    const bezwaren = await Promise.all(nieuw.map(async (migratie) => (isKrimpend(migratie) && vrijgegeven(migratie.krimp.na) ? [] : keurMigratie(await luisterAf(migratie)).map((wat) => `${migratie.name} ${wat}`))));
    expect(bezwaren.flat()).toEqual([]);
  });

  test.each([
    ['drop table gegevens.feit', 'neemt een tabel of soort weg'],
    ['alter table gegevens.feit drop column tekst', 'neemt een kolom weg'],
    ['alter table gegevens.feit drop tekst cascade', 'neemt een kolom weg'],
    ['alter table gegevens.feit rename column tekst to verhaal', 'geeft iets een andere naam'],
    ['alter table gegevens.feit rename to feiten', 'geeft iets een andere naam'],
    ['alter table gegevens.feit alter column tekst type varchar(10)', 'verandert de soort'],
    ['alter table gegevens.feit alter tekst set not null', 'eist een kolom'],
    ['alter table gegevens.feit add column bron text, add column soort text not null', 'eist een nieuwe kolom'],
    ['create index on gegevens.feit (casus_id)', 'houdt schrijven op'],
    ['create unique index feit_een on gegevens.feit (casus_id)', 'houdt schrijven op'],
    ['alter table gegevens.feit add constraint kort check (length(tekst) < 10)', 'kijkt elke rij'],
    ['alter table log.toegang add foreign key (casus_id) references gegevens.casus (id)', 'kijkt elke rij'],
  ])('%s: %s', (sql, wat) => {
    expect(keurMigratie(sql)).toEqual([expect.stringContaining(wat)]);
  });

  test.each([
    'alter table gegevens.feit add column bron text',
    "alter table gegevens.feit add column soort text not null default 'X', add column is_open boolean not null default false",
    'alter table gegevens.feit alter column tekst drop not null',
    'alter table gegevens.feit drop constraint kort',
    'alter table gegevens.feit add constraint kort check (length(tekst) < 10) not valid',
    'create table gegevens.nieuw (id uuid primary key, tekst text not null); create index on gegevens.nieuw (tekst); alter table gegevens.nieuw add foreign key (id) references gegevens.casus (id)',
    'create index concurrently feit_casus on gegevens.feit (casus_id)',
    'create function wand.f() returns void language sql as $$ drop table gegevens.feit $$; -- drop table gegevens.feit',
    "comment on table gegevens.feit is 'drop column tekst; rename'",
  ])('mag: %s', (sql) => {
    expect(keurMigratie(sql)).toEqual([]);
  });

  test('ook wat eerder echt gekrompen is, had zij gezien', async () => {
    const eerder = async (deel: string): Promise<string> => keurMigratie(await luisterAf(alle.find(({ name }) => name.startsWith(deel))!)).join('\n');
    expect(await eerder('Logmaanden')).toContain('geeft iets een andere naam: alter table log.toegang rename to toegang_oud');
    expect(await eerder('Identiteiten')).toContain('houdt schrijven op zolang de index wordt gemaakt: create index sessie_identiteit on proces.sessie');
  });
});

describe('de wand van de vorige uitgave op de tabellen van nu', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await maakProefopstelling();
    await proef.maakCasus();
    await proef.beheer.query(VORIGE);
  });
  afterAll(() => proef.stop());

  test('past, en elke vraag die haar schermen stellen wordt beantwoord: de vorige gateway kan terug zonder gegevens te herstellen', async () => {
    const { rows: functies } = await proef.beheer.query<{ naam: string; portaal: string; soorten: string[] }>(
      `select p.oid::regproc::text as naam, replace(regexp_replace(p.proname, '_[0-9a-f]{16}$', ''), '_', '-') as portaal, string_to_array(pg_get_function_identity_arguments(p.oid), ', ') as soorten
         from pg_proc p where p.pronamespace = 'lees'::regnamespace`,
    );
    expect(functies.length).toBeGreaterThan(80);
    const { rows: mensen } = await proef.beheer.query<{ portaal: string; persoon: string }>(`select distinct on (portaal) portaal::text, persoon_id as persoon from algemeen.portaaltoegang where van <= now() and (tot is null or tot > now()) order by portaal, persoon_id`);
    const sessies = new Map<string, Buffer>();
    for (const { portaal, persoon } of mensen) {
      const sleutel = randomBytes(32);
      await proef.beheer.query("insert into proces.sessie (id_hash, persoon_id, sub, eindigt_op) select $1, id, sub, now() + interval '1 hour' from algemeen.partij where id = $2", [sleutel, persoon]);
      sessies.set(portaal, sleutel);
    }
    const fouten: string[] = [];
    for (const { naam, portaal, soorten } of functies) {
      // What is asked for is nobody; the statement is planned and run all the same.
      const waarden = soorten.map((soort) => (soort === 'bytea' ? sessies.get(portaal) : soort === 'text' ? 'R' : null));
      const [rij] = await proef.pools.lezer
        .query<{ uit: string | null }>(`select ${naam}(${soorten.map((soort, i) => `$${i + 1}::${soort}`).join(', ')}) as uit`, waarden)
        .then(({ rows }) => rows, (fout: unknown) => [{ uit: String(fout) }]);
      if (!rij?.uit?.startsWith('{')) fouten.push(`${naam} ${rij?.uit ?? 'null'}`);
    }
    expect(fouten).toEqual([]);
  });

  test('en zou niet passen als er een kolom weg was', async () => {
    await proef.beheer.query('begin; alter table gegevens.verklaring drop column tekst cascade');
    await expect(proef.beheer.query(VORIGE)).rejects.toThrow(/tekst/);
    await proef.beheer.query('rollback');
  });

  test('een migratie die moet wachten, houdt een ander hooguit even op, en gaat door zodra het kan', async () => {
    class Erbij1999000000000 {
      readonly name = 'Erbij1999000000000';
      async up(runner: QueryRunner): Promise<void> {
        await runner.query('alter table gegevens.casus add column erbij text');
      }
      async down(runner: QueryRunner): Promise<void> {
        await runner.query('alter table gegevens.casus drop column erbij');
      }
    }
    const lezer = new Client({ connectionString: proef.url });
    await lezer.connect();
    await lezer.query('begin; select count(*) from gegevens.casus');
    const migreren = migreerNaar({ url: proef.url, migraties: [...migraties, Erbij1999000000000], wand: gewensteWand(), wachtwoord: proefwachtwoord, tussenstap: () => Promise.resolve() });
    await wachtTot('de migratie staat in de rij achter de lezer', async () => (await proef.beheer.query(`select 1 from pg_locks where not granted and relation = 'gegevens.casus'::regclass`)).rowCount === 1);
    const begin = performance.now();
    await proef.beheer.query('select count(*) from gegevens.casus');
    expect(performance.now() - begin).toBeLessThan(4500);
    await lezer.query('rollback');
    await lezer.end();
    await migreren;
    expect((await proef.beheer.query('select erbij from gegevens.casus limit 1')).rows).toEqual([{ erbij: null }]);
  });
});
