import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pauze } from 'node:timers/promises';
import { Client } from 'pg';
import { metVerbinding } from '../postgres/databases.js';
import { puntenmap, sluitStukAf } from './archief.js';
import { neemVingerafdruk, type Vingerafdruk } from './vingerafdruk.js';

export interface Punt {
  readonly naam: string;
  readonly op: string;
  readonly database: string;
  readonly tabellen: Vingerafdruk;
}

const NAAM = /^[a-z0-9][a-z0-9-]{0,40}$/;
const bestandVan = (backup: string, naam: string): string => join(puntenmap(backup), `${naam}.json`);

const TABELLEN = `select string_agg(format('only %I.%I', n.nspname, c.relname), ', ') as tabellen from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname not in ('pg_catalog', 'information_schema')`;

const BINNEN_MS = 30_000;
const LOCK_NOT_AVAILABLE = '55P03';

/** Nobody is halfway from here to the end of the transaction. Never waits while it holds some of the locks: that could end a writer's transaction as a deadlock. */
const houdSchrijversAan = async (client: Client): Promise<void> => {
  const [alle] = (await client.query<{ tabellen: string | null }>(TABELLEN)).rows;
  if (!alle?.tabellen) throw new Error('Deze database heeft geen tabellen.');
  const einde = Date.now() + BINNEN_MS;
  for (;;) {
    await client.query('begin');
    try {
      await client.query(`lock table ${alle.tabellen} in share mode nowait`);
      return;
    } catch (fout) {
      await client.query('rollback');
      if ((fout as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw fout;
      if (Date.now() > einde) throw new Error('Er wordt zo veel geschreven dat er geen rustig moment was. Probeer het later opnieuw.', { cause: fout });
      await pauze(5 + Math.random() * 20);
    }
  }
};

/**
 * A moment to restore to, with a fingerprint of exactly that moment. Writers wait for milliseconds: then nobody is halfway, a
 * snapshot and the point in the log are the same, and counting goes on in the snapshot while everybody writes again.
 */
export const zetPunt = (beheerUrl: string, backup: string, naam: string): Promise<Punt> =>
  metVerbinding(beheerUrl, async (client) => {
    if (!NAAM.test(naam)) throw new Error('Een punt heet met kleine letters, cijfers en streepjes, hoogstens 41.');
    if (existsSync(bestandVan(backup, naam))) throw new Error(`Het punt ${naam} bestaat al.`);
    const slot = new Client({ connectionString: beheerUrl });
    await slot.connect();
    try {
      await houdSchrijversAan(slot);
      await client.query('begin isolation level repeatable read read only');
      await client.query('select 1 from pg_class limit 1');
      await slot.query('select pg_create_restore_point($1)', [naam]);
    } finally {
      await slot.end();
    }
    const op = new Date().toISOString();
    const tabellen = await neemVingerafdruk(client);
    await client.query('commit');
    await sluitStukAf(client);
    const punt: Punt = { naam, op, database: new URL(beheerUrl).pathname.slice(1), tabellen };
    mkdirSync(puntenmap(backup), { recursive: true, mode: 0o700 });
    writeFileSync(bestandVan(backup, naam), JSON.stringify(punt), { mode: 0o600 });
    return punt;
  });

const lees = (bestand: string): Punt => JSON.parse(readFileSync(bestand, 'utf8')) as Punt;

/** The point of this name, or the last one. Errors: there is none. */
export const haalPunt = (backup: string, naam?: string): Punt => {
  const map = puntenmap(backup);
  const alle = existsSync(map) ? readdirSync(map).map((bestand) => lees(join(map, bestand))) : [];
  const punt = alle.filter((kandidaat) => naam === undefined || kandidaat.naam === naam).sort((a, b) => a.op.localeCompare(b.op)).at(-1);
  if (punt === undefined) throw new Error(naam === undefined ? 'Er is nog geen punt gezet: pnpm backup:punt <naam>.' : `Het punt ${naam} is er niet.`);
  return punt;
};
