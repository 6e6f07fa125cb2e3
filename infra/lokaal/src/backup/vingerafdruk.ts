import type { Client } from 'pg';

/** Of each table how many rows it has, and a hash over all of them: no content. */
export type Vingerafdruk = Readonly<Record<string, { readonly rijen: number; readonly hash: string }>>;

// The same row must become the same text on every server.
const INSTELLINGEN = `set search_path = ''; set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set bytea_output = 'hex'; set extra_float_digits = 1`;

const TABELLEN = `select format('%I.%I', n.nspname, c.relname) as tabel from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname not in ('pg_catalog', 'information_schema') order by 1`;

// A sum does not depend on the order of the rows and needs no sorting; each row counts with 120 bits of its SHA-256.
const stuk = (van: number): string => `sum(('x' || encode(substr(h, ${van}, 5), 'hex'))::bit(40)::bigint)::text`;
const vraag = (tabel: string): string => `select count(*)::int as rijen, concat_ws('-', ${stuk(1)}, ${stuk(6)}, ${stuk(11)}) as hash
  from (select sha256(convert_to(t::text, 'UTF8')) as h from ${tabel} t) x`;

/** Of all tables, in one snapshot when the caller is in a transaction of REPEATABLE READ. */
export const neemVingerafdruk = async (client: Client): Promise<Vingerafdruk> => {
  await client.query(INSTELLINGEN);
  const { rows } = await client.query<{ tabel: string }>(TABELLEN);
  const uit: Record<string, { rijen: number; hash: string }> = {};
  for (const { tabel } of rows) {
    const [telling] = (await client.query<{ rijen: number; hash: string }>(vraag(tabel))).rows;
    if (telling) uit[tabel] = telling;
  }
  return uit;
};

/** What differs, a line for each table; empty when all is the same. */
export const vergelijk = (toen: Vingerafdruk, nu: Vingerafdruk): string[] =>
  [...new Set([...Object.keys(toen), ...Object.keys(nu)])].sort().flatMap((tabel) => {
    const [a, b] = [toen[tabel], nu[tabel]];
    if (a === undefined) return [`${tabel}: was er niet`];
    if (b === undefined) return [`${tabel}: is er niet meer (${a.rijen} rijen)`];
    if (a.rijen !== b.rijen) return [`${tabel}: ${a.rijen} rijen, nu ${b.rijen}`];
    return a.hash === b.hash ? [] : [`${tabel}: evenveel rijen (${a.rijen}), andere inhoud`];
  });

export const telRijen = (afdruk: Vingerafdruk): number => Object.values(afdruk).reduce((som, { rijen }) => som + rijen, 0);
