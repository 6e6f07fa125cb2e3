import type { Client } from 'pg';
import { isGelabeld, RIJ, type Tabelblad } from '../verwachting/gegevens.js';
import type { Rijenbestand } from '../verwachting/rijenbestand.js';
import type { Rij, Zicht } from '../verwachting/zicht.js';

const VRIJ = ['id', 'casus_id', 'handeling_id', 'versie', 'gewijzigd_op', 'categorie', 'handelingsoort'];

interface Wissel {
  readonly tabel: string;
  readonly id: string;
  /** Columns that this viewer may not see in this row; none means that the row itself is hidden. */
  readonly kolommen: readonly string[];
}

const hoort = (tabel: Tabelblad, rij: Rij, casusId: string): boolean => (tabel.zicht === 'casus' ? rij['id'] : rij['casus_id']) === casusId;

/** Everything of one family that this viewer may not see: whole rows, and columns of rows that do come out. */
export function verborgen(zicht: Zicht, tabellen: readonly Tabelblad[], rijen: Rijenbestand, casusId: string): Wissel[] {
  return tabellen.filter((tabel) => isGelabeld(tabel)).flatMap((tabel) =>
    rijen.van(tabel.tabel).filter((rij) => hoort(tabel, rij, casusId)).flatMap((rij): Wissel[] => {
      const id = String(rij['id']);
      if (!zicht.toont(tabel, rij)) return [{ tabel: tabel.tabel, id, kolommen: [] }];
      const dicht = Object.values(tabel.velden).filter(({ kolom, label, afgeleid }) => !afgeleid && label !== RIJ && !VRIJ.includes(kolom) && !zicht.opent(tabel, rij, label));
      return dicht.length > 0 ? [{ tabel: tabel.tabel, id, kolommen: dicht.map(({ kolom }) => kolom) }] : [];
    }),
  );
}

/** What a constraint guards keeps its form: another ciphertext, another hash. */
const versleuteldAnders = (kolom: string): string =>
  `case when ${kolom} like 'bv1.%' then 'bv1.0.' || reverse(substr(${kolom}, 7)) when ${kolom} like '_:%' then left(${kolom}, 2) || reverse(substr(${kolom}, 3)) else ${kolom} end`;

/** Types of which another value is easily made. */
const ANDERS: Readonly<Record<string, (kolom: string) => string>> = {
  integer: (kolom) => `${kolom} + 7`,
  boolean: (kolom) => `not ${kolom}`,
  date: (kolom) => `${kolom} - 4000`,
  'timestamp with time zone': (kolom) => `${kolom} - interval '4000 days'`,
  text: (kolom) => `'Anders ' || reverse(${kolom})`,
};

/** Makes the world another one for everything that the viewer may not see, and leaves all the rest: as the owner, past the triggers. */
export async function verwissel(client: Client, wissels: readonly Wissel[], vreemd: readonly string[], tabellen: readonly Tabelblad[]): Promise<void> {
  const { rows } = await client.query<{ tabel: string; kolom: string; type: string; verplicht: boolean; vast: boolean }>(
    `select n.nspname || '.' || c.relname as tabel, a.attname as kolom, format_type(a.atttypid, null) as type, a.attnotnull as verplicht,
       exists (select 1 from pg_constraint k where k.contype = 'c' and k.conrelid = c.oid and a.attnum = any (k.conkey)) as vast
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace where a.attnum > 0 and c.relkind = 'r' and n.nspname in ('gegevens', 'wand')`,
  );
  const soort = new Map(rows.map((rij) => [`${rij.tabel}.${rij.kolom}`, rij]));
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  for (const { tabel, id, kolommen } of wissels) {
    if (kolommen.length === 0) {
      await client.query(`delete from ${tabel} where id = $1`, [id]);
      continue;
    }
    const zet = kolommen.flatMap((kolom, i) => {
      const over = soort.get(`${tabel}.${kolom}`);
      if (!over) return [];
      const maak = ANDERS[over.type];
      // By turns emptied and changed, where it may be empty.
      if (over.vast) return over.type === 'text' ? [`${kolom} = ${versleuteldAnders(kolom)}`] : [];
      if (!over.verplicht && i % 2 === 0) return [`${kolom} = null`];
      return maak ? [`${kolom} = ${maak(kolom)}`] : [];
    });
    if (zet.length > 0) await client.query(`update ${tabel} set ${zet.join(', ')} where id = $1`, [id]);
  }
  for (const { tabel, zicht } of tabellen.filter((t) => isGelabeld(t))) await client.query(`delete from ${tabel} where ${zicht === 'casus' ? 'id' : 'casus_id'} = any ($1)`, [vreemd]);
  await client.query('commit');
}
