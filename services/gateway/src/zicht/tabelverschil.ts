import type { Verbinding } from './kijker.js';
import { alleTabellen, type Tabel } from './tabel.js';
import { type Kolom, kolomSql, kolommenVan, pad, sleutelsSql, tabelSql, verwijzingenSql } from './tabelsql.js';

interface Bestaand {
  tabel: string;
  kolom: string;
  type: string;
  verplicht: boolean;
  /** Made by PostgreSQL out of other columns; an entity may have it, and need not. */
  gevolg: boolean;
}

// Of the schemas that hold entities; what the machinery has for itself in `proces`, `log` and `wand` is written in migrations by hand.
const KOLOMMEN = `
  select n.nspname || '.' || c.relname as tabel, a.attname as kolom, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as verplicht, a.attgenerated <> '' as gevolg
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and n.nspname in ('gegevens', 'algemeen', 'wand', 'proces')`;

const zelfdeType = (gewenst: string, bestaand: string): boolean => bestaand.replace('timestamp with time zone', 'timestamptz') === gewenst;

function kolomverschil(tabel: Tabel, gewenst: Kolom, bestaand: Bestaand): string[] {
  const wijzig = `alter table ${pad(tabel)} alter column ${gewenst.naam}`;
  return [
    ...(zelfdeType(gewenst.type, bestaand.type) ? [] : [`${wijzig} type ${gewenst.type};`]),
    ...(gewenst.verplicht === bestaand.verplicht ? [] : [`${wijzig} ${gewenst.verplicht ? 'set' : 'drop'} not null;`]),
  ];
}

/**
 * What must change in the tables of this database to be as the entities say, as statements to read and put in a migration. New
 * tables and columns come ready to run; a column that no entity has is only named, since dropping it is a decision.
 */
export async function tabelverschil(verbinding: Verbinding): Promise<string[]> {
  const bestaand = await verbinding.vraag<Bestaand>(KOLOMMEN);
  const alle = alleTabellen();
  const nieuw = alle.filter((tabel) => !bestaand.some((rij) => rij.tabel === pad(tabel)));
  const gewijzigd = alle.filter((tabel) => !nieuw.includes(tabel)).flatMap((tabel) => {
    const rijen = bestaand.filter((rij) => rij.tabel === pad(tabel));
    const gewenst = kolommenVan(tabel);
    const erbij = gewenst.filter(({ naam }) => !rijen.some(({ kolom }) => kolom === naam));
    const weg = rijen.filter(({ kolom, gevolg }) => !gevolg && !gewenst.some(({ naam }) => naam === kolom));
    return [
      ...erbij.map((kolom) => `alter table ${pad(tabel)} add column ${kolomSql(kolom)};`),
      ...sleutelsSql(tabel, alle, erbij.map(({ naam }) => naam)),
      ...gewenst.flatMap((kolom) => rijen.filter((rij) => rij.kolom === kolom.naam).flatMap((rij) => kolomverschil(tabel, kolom, rij))),
      ...weg.map(({ kolom }) => `-- ${pad(tabel)}.${kolom} staat in geen entiteit meer.`),
    ];
  });
  return [...nieuw.map(tabelSql), ...nieuw.flatMap((tabel) => verwijzingenSql(tabel, alle)), ...gewijzigd];
}
