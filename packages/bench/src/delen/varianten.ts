import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { metVerbinding, nieuweDatabase, verwijderDatabase } from '@bv/lokaal';
import { BENCHMAP, WORTEL } from '../environment.js';
import type { Datacluster } from '../gegevens/set.js';

/** A build and a wall of the bench alone, in which one duty was cut out to see what it costs. The product has no setting for this. */
export interface Variant {
  readonly naam: 'zonder-log' | 'zonder-rechten' | 'zonder-beide';
  readonly url: string;
  readonly wortel: string;
}

type Snede = (sql: string) => string;

const zonderLog: Snede = (sql) => sql.replace(/,\s*l\d+ as \(\s*insert into log\.toegang [^]*?\) r\)(?=\s*(?:,\s*\w+ as|select json_build_object))/g, '');

// Every field plain, every row out, and the viewer's involvements taken as known: the session is still checked.
const ALLES = `(select null::uuid as id, $1::uuid as casus_id, null::uuid as handeling_id, 'DUOLID'::text as hoedanigheid, 2147483647 as lezen, 0 as schrijven, 0 as handeling_lezen, 0 as handeling_schrijven)`;
const zonderRechten: Snede = (sql) =>
  sql
    .replace(/wand\.mijn_betrokkenheid m where m\.casus_id = (\$\d+)/g, (_, waarde: string) => `${ALLES.replace('$1', waarde)} m where m.casus_id = ${waarde}`)
    .replace(/case when \(?\(?[\w.]+ & \d+\)? <> 0\)? then ([\w.]+)\s+(?:else null::[\w ]+\s+)?end/gi, '$1')
    .replace(/ and [\w.]+ & \d+ <> 0(?! then)/g, '');

const SNEDEN: Readonly<Record<Variant['naam'], Snede>> = { 'zonder-log': zonderLog, 'zonder-rechten': zonderRechten, 'zonder-beide': (sql) => zonderLog(zonderRechten(sql)) };

const LEESFUNCTIES = `select pg_get_functiondef(p.oid) as sql from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'lees' and p.proname like 'duo%'`;

/** Errors: the cut found nothing to cut, which would measure the product against itself. */
const snij = (url: string, snede: Snede): Promise<void> =>
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
  return { naam, url, wortel: naam === 'zonder-rechten' ? WORTEL : maakBouw(naam) };
};
