import { createHash, randomUUID } from 'node:crypto';
import { gedeeldCluster, metVerbinding, nieuweDatabase, verwijderDatabase } from '@bv/lokaal';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { maakPools, type Pools, sluitPools } from '../../platform/database.js';
import type { Luisteraar } from '../../platform/luisteren.js';
import { Gebeurtenislabel1798000001840 } from '../../migraties/1798000001840-gebeurtenislabel.js';
import { Verzoeker1798000001820 } from '../../migraties/1798000001820-verzoeker.js';
import { migraties } from '../../migraties/migraties.js';
import { maakMuur } from '../../muur.js';
import { laadDemo } from '../../demo/demo-laden.js';
import { DEMOZAAD, GEHEIM, proefwachtwoord, wachtOpRollen } from '../../proef/proefopstelling.js';
import { gewensteWand, migreer, verwachteHash } from '../../wand.js';
import { tabelverschil } from '../tabelverschil.js';
import { wandhash } from './bouw.js';
import { beheerbron } from './migreer.js';

const naam = `migratie_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
let url: string;
beforeAll(async () => {
  await wachtOpRollen();
  url = await nieuweDatabase(gedeeldCluster(), naam);
});
afterAll(() => verwijderDatabase(gedeeldCluster(), naam));

const vraag = async <R extends object>(sql: string): Promise<R[]> => metVerbinding(url, async (client: Client) => (await client.query<R>(sql)).rows);

/** Everything that holds the wall, as PostgreSQL itself tells it: what a role may do, which rows come out, what a view or function does. */
const INVENTARIS = `
  select 'view' as soort, v.schemaname || '.' || v.viewname as naam, v.viewowner || ' ' || v.definition as inhoud from pg_views v where v.schemaname in ('zicht', 'wand', 'toezicht', 'sturing')
  union all select 'functie', p.oid::regprocedure::text, pg_get_functiondef(p.oid) || r.rolname || coalesce(p.proacl::text, '') from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner where n.nspname in ('wand', 'log')
  union all select 'beleid', schemaname || '.' || tablename || '.' || policyname, coalesce(qual, '') || coalesce(with_check, '') || roles::text || cmd::text from pg_policies
  union all select 'recht', c.oid::regclass::text, (select string_agg(a::text, ',' order by a::text) from unnest(c.relacl) a) || c.relrowsecurity::text || c.relforcerowsecurity::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('gegevens', 'algemeen', 'wand', 'proces', 'log', 'zicht', 'toezicht', 'sturing') and c.relkind in ('r', 'v', 'S')
  union all select 'kolomrecht', a.attrelid::regclass || '.' || a.attname, (select string_agg(r::text, ',' order by r::text) from unnest(a.attacl) r) from pg_attribute a where a.attacl is not null and a.attrelid >= 16384
  union all select 'schema', nspname, (select string_agg(a::text, ',' order by a::text) from unnest(nspacl) a) from pg_namespace where nspname in ('gegevens', 'algemeen', 'wand', 'proces', 'log', 'zicht', 'toezicht', 'sturing')
  union all select 'trigger', tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where not tgisinternal
  union all select 'matrix', hoedanigheid || ' ' || stand, b::text from wand.beleid b
  union all select 'toelating', '', t::text from wand.toelating t
  union all select 'contract', portaal, c::text from wand.contract c
  union all select 'beslisser', '', b::text from wand.beslisser b
  order by 1, 2, 3`;

const inventaris = async (): Promise<string> => createHash('sha256').update(JSON.stringify(await vraag(INVENTARIS))).digest('hex');
const schemas = async (): Promise<string[]> =>
  (await vraag<{ naam: string }>(`select nspname as naam from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public') order by 1`)).map((rij) => rij.naam);
const aantal = async (): Promise<number> => (await vraag<{ n: number }>('select count(*)::int as n from gegevens.gezinslid'))[0]!.n;

describe('de migraties', () => {
  test('gaan op een lege database op, helemaal terug, en weer op', async () => {
    await migreer(url, proefwachtwoord);
    const eerst = await inventaris();
    const bron = await beheerbron(url, migraties).initialize();
    for (const _ of migraties) await bron.undoLastMigration();
    await bron.destroy();
    expect(await schemas()).toEqual([]);
    await migreer(url, proefwachtwoord);
    expect(await inventaris()).toBe(eerst);
  });

  test('zijn op een gevulde database te herhalen; de wand komt er precies zo weer uit en de gegevens blijven', async () => {
    await metVerbinding(url, (client) => laadDemo(client, { zaad: DEMOZAAD }));
    const [eerst, leden] = [await inventaris(), await aantal()];
    expect(leden).toBeGreaterThan(50);
    await migreer(url, proefwachtwoord);
    expect(await inventaris()).toBe(eerst);
    // As if an older build made it: the wall is torn down and built again.
    await vraag(`update wand.versie set hash = 'oud'`);
    await migreer(url, proefwachtwoord);
    expect(await inventaris()).toBe(eerst);
    expect([await aantal(), await vraag('select hash from wand.versie')]).toEqual([leden, [{ hash: verwachteHash() }]]);
  });

  test('brengen een wand waaraan iemand zelf iets veranderde terug', async () => {
    const eerst = await inventaris();
    await vraag(`create policy gat on gegevens.verklaring for select to bv_lezer using (true); grant select on gegevens.verklaring to bv_lezer; grant usage on schema gegevens to bv_lezer; grant select on gegevens.melder to public;
      create view zicht.gat as select * from gegevens.verklaring; alter table gegevens.melder disable row level security`);
    expect(await inventaris()).not.toBe(eerst);
    await vraag(`update wand.versie set hash = 'oud'`);
    await migreer(url, proefwachtwoord);
    expect(await inventaris()).toBe(eerst);
  });

  test('gaan één stap terug en weer vooruit, en dan is de wand weer heel', async () => {
    const [eerst, leden] = [await inventaris(), await aantal()];
    const bron = await beheerbron(url, migraties).initialize();
    await new Gebeurtenislabel1798000001840().down(bron.createQueryRunner());
    await bron.query(`delete from migratie where name = 'Gebeurtenislabel1798000001840'`);
    await bron.destroy();
    expect(await inventaris()).not.toBe(eerst);
    await migreer(url, proefwachtwoord);
    expect([await inventaris(), await aantal()]).toEqual([eerst, leden]);
  });

  test('gaan niet terug als iemand daardoor meer zou lezen: een verzoek van Veilig Thuis wordt geen verzoek van het duo', async () => {
    const bron = await beheerbron(url, migraties).initialize();
    await expect(new Verzoeker1798000001820().down(bron.createQueryRunner())).rejects.toThrow('Er zijn verzoeken van Veilig Thuis');
    await bron.destroy();
  });

  test('maken dezelfde wand uit dezelfde labels, letter voor letter', () => {
    expect(gewensteWand()).toBe(gewensteWand());
    expect(wandhash(gewensteWand())).toBe(verwachteHash());
    expect(wandhash(`${gewensteWand()} `)).not.toBe(verwachteHash());
  });

  test('hebben de tabellen zoals de entiteiten ze vragen', async () => {
    expect(await metVerbinding(url, (client) => tabelverschil({ vraag: async <T>(sql: string) => (await client.query(sql)).rows as T[] }))).toEqual([]);
  });
});

describe('een gateway', () => {
  let pools: Pools;
  beforeAll(() => {
    const database = new URL(url);
    database.username = '';
    database.password = '';
    pools = maakPools({ database, geheim: GEHEIM });
  });
  afterAll(() => sluitPools(pools));

  test('is alleen gereed op een database met de wand waarmee zij gebouwd is', async () => {
    const database = new URL(url);
    const muur = await maakMuur({ omgeving: { database, geheim: GEHEIM, bewijs: undefined, ldv: undefined, sporen: undefined }, pools, luisteraar: {} as Luisteraar, telbron: pools.sturing });
    expect(await muur.muurKlopt()).toBe(true);
    await vraag(`update wand.versie set hash = 'van een andere versie'`);
    expect(await muur.muurKlopt()).toBe(false);
    await vraag(`delete from wand.versie`);
    expect(await muur.muurKlopt()).toBe(false);
    await migreer(url, proefwachtwoord);
    expect(await muur.muurKlopt()).toBe(true);
    await muur.stop();
  });
});
