import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { metVerbinding, nieuweDatabase, verwijderDatabase } from '@bv/lokaal';
import { BENCHMAP, WORTEL } from '../environment.js';
import type { Datacluster } from '../gegevens/set.js';

/** A build and a wall of the bench alone, in which something was cut out to see what it costs. The product has no setting for this. */
export interface Variant {
  readonly naam: 'zonder-log' | 'zonder-maskers';
  readonly url: string;
  readonly wortel: string;
}

const zonderLog = (sql: string): string => sql.replace(/,\s*l\d+ as \(\s*insert into log\.toegang [^]*?\) r left join (\w+) on \1\.casus_id = r\.casus_id\)(?=\s*(?:,\s*\w+ as|select json_build_object))/g, '');

/** Every test of a label true: PostgreSQL leaves it out of the plan, which stays the same otherwise. Who is involved is still looked up. */
const zonderMaskers = (sql: string): string => sql.replace(/\bt0\.open_\d+|\bm\w*\.(?:z|masker) & \d+ <> 0/g, 'true');

const SNEDEN: Readonly<Record<Variant['naam'], (sql: string) => string>> = { 'zonder-log': zonderLog, 'zonder-maskers': zonderMaskers };

const LEESFUNCTIES = `select pg_get_functiondef(p.oid) as sql from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'lees' and p.proname like 'duo%'`;

/** Errors: the cut found nothing to cut, which would measure the product against itself. */
const snij = (url: string, snede: (sql: string) => string): Promise<void> =>
  metVerbinding(url, async (client) => {
    const { rows } = await client.query<{ sql: string }>(LEESFUNCTIES);
    const nieuw = rows.map(({ sql }) => snede(sql));
    if (nieuw.length === 0 || nieuw.every((sql, i) => sql === rows[i]?.sql)) throw new Error('De leesfuncties zien er anders uit dan de bench ze kent: varianten.ts moet mee veranderen');
    for (const sql of nieuw) await client.query(sql);
  });

const LOGFUNCTIE = /(export async function schrijfToegang\([^)]*\)\s*\{)/;

/** The compiled gateway with the writing of the log made empty, beside the real one. */
const maakBouw = (naam: string): string => {
  const wortel = join(BENCHMAP, 'varianten', naam);
  const gateway = join(wortel, 'services/gateway');
  rmSync(wortel, { recursive: true, force: true });
  mkdirSync(gateway, { recursive: true });
  cpSync(join(WORTEL, 'services/gateway/dist'), join(gateway, 'dist'), { recursive: true });
  cpSync(join(WORTEL, 'services/gateway/package.json'), join(gateway, 'package.json'));
  symlinkSync(join(WORTEL, 'services/gateway/node_modules'), join(gateway, 'node_modules'));
  symlinkSync(join(WORTEL, 'schema'), join(wortel, 'schema'));
  const bestand = join(gateway, 'dist/zicht/toegangslog.js');
  const code = readFileSync(bestand, 'utf8');
  if (!LOGFUNCTIE.test(code)) throw new Error('schrijfToegang ziet er anders uit dan de bench hem kent: varianten.ts moet mee veranderen');
  writeFileSync(bestand, code.replace(LOGFUNCTIE, '$1 return;'));
  return wortel;
};

/** A copy of the set with the cut made in it. Nobody may be connected to the set meanwhile. */
export const maakVariant = async ({ postgres }: Datacluster, maat: number, naam: Variant['naam']): Promise<Variant> => {
  const database = `bench_${naam.replace('-', '_')}`;
  await verwijderDatabase(postgres.beheerUrl, database);
  const url = await nieuweDatabase(postgres.beheerUrl, database, `bench_${String(maat)}`);
  await snij(url, SNEDEN[naam]);
  return { naam, url, wortel: naam === 'zonder-log' ? maakBouw(naam) : WORTEL };
};
