import { verdeelopdrachten, voorbereiding } from './omzetting.js';
import { type Catalogus, namenVan, type Verdeling, verdelingVan } from './verdeling.js';

const KOP = `-- Made with \`pnpm verdeling\` from a database that was just migrated; do not edit by hand.
-- Puts the tables on Citus, spread by family. Once, on a coordinator with its workers added, with every gateway stopped and a back-up made.
-- The first part runs on any PostgreSQL (a test runs it); the second needs the extension and was not run here. After it: migrate, which makes the wall anew.
`;

const lijst = ({ tabellen }: Catalogus, soort: Verdeling): string =>
  tabellen
    .filter(({ naam }) => namenVan(tabellen, soort).has(naam))
    .map((tabel) => `--   ${tabel.naam}: ${verdelingVan(tabel)[1]}\n`)
    .join('');

/** The whole file: where each table goes and why, and the SQL that brings it there. */
export const omzetsql = (catalogus: Catalogus): string => `${KOP}
-- VERDEELD, by casus_id; the casus itself by its id, which is the same
${lijst(catalogus, 'VERDEELD')}-- REFERENTIE, a copy on every machine
${lijst(catalogus, 'REFERENTIE')}-- LOKAAL, on the coordinator
${lijst(catalogus, 'LOKAAL')}
begin;
${voorbereiding(catalogus).join('\n')}
commit;

create extension if not exists citus;
${verdeelopdrachten(catalogus).join('\n')}
`;
