import { getMetadataArgsStorage } from 'typeorm';
import { isGelabeld, slang, type Tabel } from './tabel.js';

/** The tables as SQL, from the same classes as everything else; the migrations hold what comes out. */
export interface Kolom {
  readonly naam: string;
  readonly type: string;
  readonly verplicht: boolean;
  readonly standaard: string | null;
}

function* afstamming(klasse: object): Generator<object> {
  for (let k: object | null = klasse; k && k !== Function.prototype; k = Object.getPrototypeOf(k) as object | null) yield k;
}

export function kolommenVan(tabel: Tabel): Kolom[] {
  const keten = [...afstamming(tabel.klasse)];
  return getMetadataArgsStorage()
    .columns.filter((kolom) => keten.includes(kolom.target as object))
    .map((kolom) => {
      const { name, type, nullable, array, primary } = kolom.options;
      const standaard = kolom.options.default as (() => string) | number | undefined;
      const waarde = typeof standaard === 'function' ? standaard() : standaard === undefined ? null : String(standaard);
      return { naam: name ?? slang(kolom.propertyName), type: `${String(type)}${array ? '[]' : ''}`, verplicht: primary === true || !nullable, standaard: waarde };
    });
}

export const kolomSql = (kolom: Kolom): string => `${kolom.naam} ${kolom.type}${kolom.verplicht ? ' not null' : ''}${kolom.standaard === null ? '' : ` default ${kolom.standaard}`}`;

export const pad = (tabel: Tabel): string => `${tabel.schema}.${tabel.naam}`;

export function tabelSql(tabel: Tabel): string {
  const sleutels = isGelabeld(tabel) ? ['primary key (id)', 'unique (casus_id, id)'] : ['primary key (id)'];
  return `create table ${pad(tabel)} (\n  ${[...kolommenVan(tabel).map(kolomSql), ...sleutels].join(',\n  ')}\n);`;
}

/** References stay within the casus: a forged id of another family is no valid reference (composite keys). */
export function verwijzingenSql(tabel: Tabel, alle: Tabel[]): string[] {
  const regels: string[] = [];
  if (isGelabeld(tabel) && tabel.naam !== 'casus') {
    regels.push(`alter table ${pad(tabel)} add foreign key (casus_id) references gegevens.casus (id);`, `create index on ${pad(tabel)} (casus_id);`);
  }
  if (tabel.soort === 'handeling') regels.push(`create index on ${pad(tabel)} (handeling_id);`);
  return [...regels, ...sleutelsSql(tabel, alle)];
}

/** The foreign keys and their indexes; with `alleen` those of these columns. */
export function sleutelsSql(tabel: Tabel, alle: Tabel[], alleen?: readonly string[]): string[] {
  const regels: string[] = [];
  for (const relatie of tabel.relaties.values()) {
    if (relatie.vorm !== 'een' || relatie.sleutel === 'handelingId' || relatie.sleutel === 'casusId') continue;
    const doel = alle.find((t) => t.klasse === relatie.doel());
    if (!doel) continue;
    const kolom = slang(relatie.sleutel);
    if (alleen && !alleen.includes(kolom)) continue;
    regels.push(
      isGelabeld(doel)
        ? `alter table ${pad(tabel)} add foreign key (casus_id, ${kolom}) references ${pad(doel)} (casus_id, id);`
        : `alter table ${pad(tabel)} add foreign key (${kolom}) references ${pad(doel)} (id);`,
    );
    if (isGelabeld(doel)) regels.push(`create index on ${pad(tabel)} (${kolom});`);
  }
  return regels;
}

