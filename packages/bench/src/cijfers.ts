import { loadavg } from 'node:os';
import { type Client } from 'pg';
import { metVerbinding } from '@bv/lokaal';
import { haalSet, openCluster } from './gegevens/set.js';
import { kwantiel } from './meten/statistiek.js';

/** `pnpm cijfers [n]`: figures over n (100000) casussen: how long counting anew takes, and how long reading what was published. */
const aantal = Number(process.argv[2] ?? '100000');
const KEREN = 200;

const ms = (getal: number): string => `${getal.toFixed(getal < 10 ? 1 : 0).replace('.', ',')} ms`;
const duur = async (doe: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await doe();
  return performance.now() - begin;
};
const belasting = (): string => `belasting ${loadavg().map((getal) => getal.toFixed(1).replace('.', ',')).join(' / ')}`;

const VERVERS = `select wand.ververs_cijfers(now(), '{}') as n`;
// What the page reads, as the role that reads it.
const LEES = ['select groep, maat, code, aantal from sturing.cijfer', 'select groep, ververst_op, gekeken_op from sturing.cijferstand order by groep'];

const cluster = await openCluster();
try {
  const url = await haalSet(cluster, aantal, (tekst) => console.log(tekst));
  await metVerbinding(url, async (client: Client) => {
    await client.query(`delete from wand.cijfer; delete from wand.cijferstand; delete from wand.cijferkern`);
    console.log(`eerste keer tellen: ${ms(await duur(() => client.query(VERVERS)))} (${belasting()})`);
    console.log(`opnieuw tellen, niets veranderd: ${ms(await duur(() => client.query(VERVERS)))} (${belasting()})`);
    const { rows } = await client.query<{ rijen: number; groepen: number; verborgen: number }>(
      `select count(*)::int as rijen, count(distinct groep)::int as groepen, count(*) filter (where aantal is null)::int as verborgen from wand.cijfer`,
    );
    console.log(`gepubliceerd: ${JSON.stringify(rows[0])}`);
    const { rows: leeg } = await client.query<{ n: number }>(`select count(*)::int as n from (select 1 from wand.cijfer group by groep, maat having bool_and(aantal is null)) x`);
    console.log(`grafieken zonder enig getal: ${String(leeg[0]?.n)}`);
    await client.query('set role bv_sturing');
    const tijden: number[] = [];
    for (let keer = 0; keer < KEREN; keer += 1) tijden.push(await duur(async () => { for (const sql of LEES) await client.query(sql); }));
    console.log(`lezen: midden ${ms(kwantiel(tijden, 0.5))}, p95 ${ms(kwantiel(tijden, 0.95))}, hoogste ${ms(kwantiel(tijden, 1))} (${belasting()})`);
  });
} finally {
  await cluster.postgres.stop();
}
