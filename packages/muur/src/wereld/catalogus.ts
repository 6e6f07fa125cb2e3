import type { Client } from 'pg';

export interface Kolom {
  readonly naam: string;
  readonly type: string;
  readonly isVerplicht: boolean;
  /** Table and column that a foreign key of this column points at. */
  readonly naar: string | null;
}

/** The columns somebody can fill, per `schema.table`, as PostgreSQL itself tells them. */
export type Catalogus = ReadonlyMap<string, readonly Kolom[]>;

const KOLOMMEN = `
  select n.nspname || '.' || c.relname as tabel, a.attname as naam, format_type(a.atttypid, null) as type, a.attnotnull as verplicht,
    (select fn.nspname || '.' || fc.relname from pg_constraint k join pg_class fc on fc.oid = k.confrelid join pg_namespace fn on fn.oid = fc.relnamespace
      where k.contype = 'f' and k.conrelid = c.oid and a.attnum = any (k.conkey)
        and (select fa.attname from pg_attribute fa where fa.attrelid = k.confrelid and fa.attnum = k.confkey[array_position(k.conkey, a.attnum)]) = 'id'
      order by cardinality(k.conkey) desc limit 1) as naar
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
    and n.nspname in ('gegevens', 'wand', 'algemeen', 'proces')
  order by 1, a.attnum`;

export async function leesCatalogus(client: Client): Promise<Catalogus> {
  const { rows } = await client.query<{ tabel: string; naam: string; type: string; verplicht: boolean; naar: string | null }>(KOLOMMEN);
  const uit = new Map<string, Kolom[]>();
  for (const { tabel, naam, type, verplicht, naar } of rows) uit.set(tabel, [...(uit.get(tabel) ?? []), { naam, type, isVerplicht: verplicht, naar }]);
  return uit;
}
