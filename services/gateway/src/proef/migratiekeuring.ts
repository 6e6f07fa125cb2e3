import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration that takes away what the version before it still used. It waits until `na` was released: then nobody runs that version any more. */
export interface Krimpend extends MigrationInterface {
  readonly krimp: { readonly na: string; readonly waarom: string };
}

export const isKrimpend = (migratie: MigrationInterface): migratie is Krimpend => 'krimp' in migratie;

/** What a migration says to PostgreSQL when it runs. Answers nothing: a migration that reads first says less here than it would. */
export async function luisterAf(migratie: MigrationInterface): Promise<string> {
  const gezegd: string[] = [];
  const query = (tekst: string): Promise<unknown[]> => {
    gezegd.push(tekst);
    return Promise.resolve([]);
  };
  await migratie.up({ query } as unknown as QueryRunner);
  return gezegd.join(';\n');
}

// Rows come for ever in these: an index or a check of all rows stops those who write meanwhile.
const GROEIT = String.raw`(?:gegevens|log)\.\w+|proces\.(?:opdracht|bericht|uitbak|sessie)`;

const REGELS: readonly (readonly [RegExp, string])[] = [
  [/\bdrop (?:table|schema|type)\b/, 'neemt een tabel of soort weg'],
  [/\bdrop (?:column )?(?:if exists )?(?!index|function|trigger|view|policy|constraint|not null|default|expression|table|schema|type|materialized|identity|rule|sequence|owned)\w+ ?(?:cascade|restrict|,|$)/, 'neemt een kolom weg'],
  [/\brename\b/, 'geeft iets een andere naam'],
  [/\balter (?:column )?\w+ (?:set data )?type\b/, 'verandert de soort van een kolom'],
  [/\bset not null\b/, 'eist een kolom die de vorige versie leeg laat'],
  [/\badd (?:column )?(?:if not exists )?(?!constraint|check|unique|primary|foreign|exclude)\w+ (?=[^,]*\bnot null\b)(?![^,]*\b(?:default|generated)\b)/, 'eist een nieuwe kolom die de vorige versie niet kent'],
  [new RegExp(String.raw`\balter table (?:only )?(?:${GROEIT}) .*\badd (?:constraint \w+ )?(?:check|foreign key|unique|primary key|exclude)\b(?!.*\bnot valid\b)`), 'kijkt elke rij van een groeiende tabel na, of maakt er een index op'],
];

const INDEX = new RegExp(String.raw`\bcreate (?:unique )?index (?:if not exists )?(?:\w+ )?on (?:only )?(${GROEIT})`);
const NIEUW = /^create (?:unlogged )?table (?:if not exists )?([\w.]+)/;
/** The table that a statement is about. */
const OVER = /\b(?:alter table|on|drop table) (?:if exists )?(?:only )?([\w.]+)/;

/** Statements on a line each: no comments, no text between quotes, no bodies of functions. */
const opdrachten = (sql: string): string[] =>
  sql
    .replaceAll(/\$(\w*)\$[^]*?\$\1\$/g, "''")
    .replaceAll(/--[^\n]*|\/\*[^]*?\*\//g, ' ')
    .replaceAll(/'(?:[^']|'')*'/g, "''")
    .toLowerCase()
    .split(';')
    .map((deel) => deel.replaceAll(/\s+/g, ' ').replaceAll(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '()').trim())
    .filter((deel) => deel !== '');

const bezwaren = (deel: string): string[] => [
  ...REGELS.filter(([patroon]) => patroon.test(deel)).map(([, wat]) => `${wat}: ${deel}`),
  ...(INDEX.test(deel) && !deel.includes('concurrently') ? [`houdt schrijven op zolang de index wordt gemaakt: ${deel}`] : []),
];

/** What of this SQL would break a gateway of the version before, or hold up those who write: sentences, none when all is well. A table that it made just before may be treated as one likes. */
export function keurMigratie(sql: string): string[] {
  const nieuw = new Set<string | undefined>();
  return opdrachten(sql).flatMap((deel) => {
    const gemaakt = NIEUW.exec(deel)?.[1];
    if (gemaakt !== undefined) nieuw.add(gemaakt);
    const isVanNieuw = nieuw.has(OVER.exec(deel)?.[1]);
    return /^(?:alter|drop|create)\b/.test(deel) && !isVanNieuw ? bezwaren(deel) : [];
  });
}
