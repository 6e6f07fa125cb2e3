import { type Catalogus, kolomVan, namenVan, onmogelijkeVerwijzingen, sleutelsZonderCasus, type Verwijzing } from './verdeling.js';

const EERST = 'gegevens.casus';

/** The same reference, with the casus on both sides; undefined where there is none to add: it goes from one family to another. */
export const metCasus = ({ tabellen }: Pick<Catalogus, 'tabellen'>, verwijzing: Verwijzing): Verwijzing | undefined => {
  const { kolommen, doel, doelkolommen, tabel } = verwijzing;
  const verdeeld = namenVan(tabellen, 'VERDEELD');
  if (!verdeeld.has(tabel) || !verdeeld.has(doel) || doel === EERST) return undefined;
  return { ...verwijzing, kolommen: [kolomVan(tabel), ...kolommen], doelkolommen: [kolomVan(doel), ...doelkolommen] };
};

export const alsConstraint = ({ tabel, naam, kolommen, doel, doelkolommen, rest }: Verwijzing): string =>
  `alter table ${tabel} add constraint ${naam} foreign key (${kolommen.join(', ')}) references ${doel} (${doelkolommen.join(', ')})${rest.toLowerCase()};`;

/** What must be different in the tables before they can be spread, on any PostgreSQL: keys that hold the casus, and references that stay within one. */
export function voorbereiding(catalogus: Catalogus): string[] {
  const fout = onmogelijkeVerwijzingen(catalogus);
  const sleutels = sleutelsZonderCasus(catalogus);
  return [
    ...fout.map(({ tabel, naam }) => `alter table ${tabel} drop constraint ${naam};`),
    ...sleutels.flatMap((sleutel) => {
      const { tabel, naam, isPrimair, isConstraint } = sleutel;
      const kolommen = [kolomVan(sleutel.tabel), ...sleutel.kolommen].join(', ');
      return [
        isConstraint ? `alter table ${tabel} drop constraint ${naam};` : `drop index ${tabel.split('.')[0] ?? ''}.${naam};`,
        `alter table ${tabel} add constraint ${naam} ${isPrimair ? 'primary key' : 'unique'} (${kolommen});`,
      ];
    }),
    ...fout.flatMap((verwijzing) => {
      const nieuw = metCasus(catalogus, verwijzing);
      return nieuw ? [alsConstraint(nieuw)] : [];
    }),
  ];
}

/** The orders to Citus itself, in an order in which each table finds what it refers to. */
export function verdeelopdrachten({ tabellen }: Pick<Catalogus, 'tabellen'>): string[] {
  const verdeeld = [...namenVan(tabellen, 'VERDEELD')].sort((a, b) => Number(b === EERST) - Number(a === EERST) || a.localeCompare(b));
  return [
    ...[...namenVan(tabellen, 'REFERENTIE')].map((naam) => `select create_reference_table('${naam}');`),
    ...verdeeld.map((naam) => `select create_distributed_table('${naam}', '${kolomVan(naam)}'${naam === EERST ? '' : `, colocate_with => '${EERST}'`});`),
  ];
}
