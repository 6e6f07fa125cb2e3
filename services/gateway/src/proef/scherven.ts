import { alsConstraint, voorbereiding } from '../verdeling/omzetting.js';
import { kolomVan, leesCatalogus, namenVan } from '../verdeling/verdeling.js';
import type { Verbinding } from '../zicht/kijker.js';

export const AANTAL = 4;

/** The partition that stands for a shard, by the name PostgreSQL gives in a plan. */
export const scherfVan = (relatie: string): number | undefined => {
  const nummer = /__scherf_(\d+)$/.exec(relatie)?.[1];
  return nummer === undefined ? undefined : Number(nummer);
};

/** On one PostgreSQL: every table that Citus would spread becomes partitions by a hash of its casus. Between the migrations and the wall. */
export async function maakScherven(verbinding: Verbinding): Promise<void> {
  const vraag = <T>(tekst: string): Promise<T[]> => verbinding.vraag<T>(tekst);
  for (const opdracht of voorbereiding(await leesCatalogus(verbinding))) await vraag(opdracht);
  const catalogus = await leesCatalogus(verbinding);
  const verdeeld = [...namenVan(catalogus.tabellen, 'VERDEELD')];
  const raakt = catalogus.verwijzingen.filter(({ tabel, doel }) => verdeeld.includes(tabel) || verdeeld.includes(doel));
  for (const { tabel, naam } of raakt) await vraag(`alter table ${tabel} drop constraint ${naam}`);
  for (const tabel of verdeeld) {
    const indexen = await vraag<{ definitie: string }>(
      `select pg_get_indexdef(i.indexrelid) as definitie from pg_index i where i.indrelid = '${tabel}'::regclass and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)`);
    const [schema = '', naam = ''] = tabel.split('.');
    await vraag(`alter table ${tabel} rename to ${naam}_heel`);
    await vraag(`create table ${tabel} (like ${tabel}_heel including defaults including generated including identity including constraints) partition by hash (${kolomVan(tabel)})`);
    for (let nummer = 0; nummer < AANTAL; nummer += 1) {
      await vraag(`create table ${schema}.${naam}__scherf_${String(nummer)} partition of ${tabel} for values with (modulus ${String(AANTAL)}, remainder ${String(nummer)})`);
    }
    await vraag(`drop table ${tabel}_heel`);
    for (const { definitie } of indexen) await vraag(definitie);
    for (const sleutel of catalogus.sleutels.filter((een) => een.tabel === tabel && een.isConstraint)) {
      await vraag(`alter table ${tabel} add constraint ${sleutel.naam} ${sleutel.isPrimair ? 'primary key' : 'unique'} (${sleutel.kolommen.join(', ')})`);
    }
  }
  for (const verwijzing of raakt) await vraag(alsConstraint(verwijzing));
}
