import type { Client } from 'pg';
import { voorbereiding } from './sjablonen.js';

interface Kolom {
  readonly tabel: string;
  readonly kolom: string;
  readonly isUuid: boolean;
  readonly isPartij: boolean;
}

/** Columns of every table under a casus, except what PostgreSQL makes itself; references to people are known by their key, or by name where there is none. */
const KOLOMMEN = `
  select format('%I.%I', c.table_schema, c.table_name) as tabel, c.column_name as kolom, c.data_type = 'uuid' as "isUuid",
    c.column_name in ('door_id', 'partij_id') or exists (
      select 1 from pg_constraint f join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
      where f.contype = 'f' and cardinality(f.conkey) = 1 and f.confrelid = 'algemeen.partij'::regclass
        and f.conrelid = format('%I.%I', c.table_schema, c.table_name)::regclass and a.attname = c.column_name) as "isPartij"
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema in ('gegevens', 'wand') and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
    and exists (select 1 from information_schema.columns k where k.table_schema = c.table_schema and k.table_name = c.table_name and k.column_name = 'casus_id')
    and exists (select 1 from information_schema.columns k where k.table_schema = c.table_schema and k.table_name = c.table_name and k.column_name = 'versie')
  order by c.table_schema, c.table_name, c.ordinal_position`;

/** What a copy has of its own, beside its ids. */
const EIGEN: Readonly<Record<string, string>> = {
  'gegevens.casus.nummer': `'BV-' || (2019 + c.i % 8) || '-' || lpad((100000 + c.i)::text, 7, '0')`,
  'gegevens.casus.naam': `'Gezin ' || c.achternaam`,
  'gegevens.gezinslid.achternaam': 'c.achternaam',
  'wand.betrokkenheid.tot': `case when c.voorbij then coalesce(t.tot, now() - interval '400 days') else t.tot end`,
};

const waarde = ({ tabel, kolom, isUuid, isPartij }: Kolom): string => {
  const eigen = EIGEN[`${tabel}.${kolom}`];
  if (eigen !== undefined) return eigen;
  if (!isUuid) return `t.${kolom}`;
  const gekopieerd = `bench.id(c.voor, t.${kolom})`;
  return isPartij ? `case t.${kolom} when c.duo_a then c.werker_a when c.duo_b then c.werker_b else bench.id(c.kring, t.${kolom}) end` : gekopieerd;
};

interface Definitie {
  readonly weg: string;
  readonly terug: string;
}

/** Keys and indexes go before the load and come back after it: building one is several times faster than keeping it. */
const DEFINITIES = `
  select format('alter table %s drop constraint %I', f.conrelid::regclass, f.conname) as weg,
    format('alter table %s add constraint %I %s%s', f.conrelid::regclass, f.conname, pg_get_constraintdef(f.oid), case f.contype when 'f' then ' not valid' else '' end) as terug,
    case f.contype when 'f' then 0 else 1 end as eerst
  from pg_constraint f where f.contype in ('p', 'u') and f.conrelid = any ($1::text[]::regclass[])
    or f.contype = 'f' and (f.conrelid = any ($1::text[]::regclass[]) or f.confrelid = any ($1::text[]::regclass[]))
  union all
  select format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid), 1
  from pg_index i where i.indrelid = any ($1::text[]::regclass[]) and not exists (select 1 from pg_constraint f where f.conindid = i.indexrelid)
  order by eerst, weg`;

/** Fills a migrated database, in which the demo was loaded, with `aantal` more casussen. As the owner, past triggers: this is history, not work. */
export const vermenigvuldig = async (client: Client, aantal: number, meld: (tekst: string) => void): Promise<void> => {
  await client.query(`set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '1GB'; set work_mem = '256MB'`);
  await client.query(voorbereiding(aantal));
  const { rows: kolommen } = await client.query<Kolom>(KOLOMMEN);
  const tabellen = [...new Set(kolommen.map(({ tabel }) => tabel))];
  for (const tabel of tabellen) {
    await client.query(`create table bench.s_${tabel.replace('.', '_')} as select t.* from ${tabel} t`);
  }
  const { rows: definities } = await client.query<Definitie>(DEFINITIES, [tabellen]);
  for (const { weg } of definities) await client.query(weg);
  for (const tabel of tabellen) {
    const eigen = kolommen.filter((kolom) => kolom.tabel === tabel);
    const { rowCount } = await client.query(
      `insert into ${tabel} (${eigen.map(({ kolom }) => kolom).join(', ')}) select ${eigen.map(waarde).join(', ')}
       from bench.casus c join bench.s_${tabel.replace('.', '_')} t on t.casus_id = c.sjabloon`,
    );
    meld(`${tabel}: ${String(rowCount)} rijen`);
  }
  for (const { terug } of [...definities].reverse()) await client.query(terug);
  meld('sleutels en indexen gebouwd');
  for (const tabel of tabellen) await client.query(`drop table bench.s_${tabel.replace('.', '_')}`);
  await client.query('reset session_replication_role');
  await client.query('vacuum analyze');
};
