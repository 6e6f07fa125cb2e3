import type { Pool } from 'pg';
import { type Pools, vraag } from './database.js';

export interface Databasestand {
  /** Name and value in PostgreSQL, as a connection that writes sees them. */
  readonly instellingen: Readonly<Record<string, string>>;
  /** Roles of the gateway that row-level security does not hold, or that could give themselves what they may not. */
  readonly machtig: readonly string[];
}

/** Without one of these, a note that was confirmed can be gone after a power cut, or be damaged and nobody sees it. */
const NODIG: Readonly<Record<string, string>> = { fsync: 'on', full_page_writes: 'on', data_checksums: 'on' };

const INSTELLINGEN = `select name as naam, setting as waarde from pg_settings where name = any ($1)`;
const MACHTIG = `select rolname as naam from pg_roles
  where rolname like 'bv\\_%' and rolname <> 'bv_eigenaar' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication) order by 1`;

async function leesInstellingen(pool: Pool): Promise<Record<string, string>> {
  const namen = [...Object.keys(NODIG), 'synchronous_commit', 'synchronous_standby_names'];
  const rijen = await vraag<{ naam: string; waarde: string }>(pool, { text: INSTELLINGEN, values: [namen] });
  return Object.fromEntries(rijen.map(({ naam, waarde }) => [naam, waarde]));
}

export async function leesDatabasestand({ schrijver, proces }: Pools): Promise<Databasestand> {
  const [instellingen, machtig] = await Promise.all([leesInstellingen(schrijver), vraag<{ naam: string }>(proces, { text: MACHTIG })]);
  return { instellingen, machtig: machtig.map(({ naam }) => naam) };
}

/** What is wrong, in words for whoever installs it; empty when nothing is. */
export function keurDatabase({ instellingen, machtig }: Databasestand): string[] {
  const fout = Object.entries(NODIG).filter(([naam, goed]) => instellingen[naam] !== goed);
  const bevestiging = instellingen['synchronous_commit'] ?? '';
  // `local` waits for its own disk only: enough without a standby, too little when one is named to be waited for.
  const teVroeg = bevestiging === 'off' || (bevestiging === 'local' && (instellingen['synchronous_standby_names'] ?? '') !== '');
  return [
    ...fout.map(([naam, goed]) => `PostgreSQL heeft ${naam} = ${instellingen[naam] ?? 'onbekend'}; nodig is ${goed}.`),
    ...(teVroeg ? [`PostgreSQL heeft synchronous_commit = ${bevestiging}: een bevestigde notitie kan nog verdwijnen.`] : []),
    ...machtig.map((rol) => `De rol ${rol} mag meer dan lezen en schrijven (superuser, bypassrls, createrole, createdb of replication): de muur houdt haar niet tegen.`),
  ];
}
