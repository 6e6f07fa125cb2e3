import { Client } from 'pg';
import { leesBeheer } from '../environment.js';
import '../schema.js';
import { gebruikSleutels, Sleutelbos } from '../zicht/sleutelbos.js';
import { keurSleutels, telSleutels, wisselSleutel } from '../zicht/sleutelwissel.js';

/**
 * `pnpm bsn:sleutel [--controleer]`: puts every BSN and draft, and the hashes, under the first key of `BV_BSN_SLEUTELS`, and then
 * opens each to see that it is right. May be broken off and run again, while the product runs. Exit code 1 when something cannot be read.
 */
const GENOEMD = 50;

const { beheerUrl, sleutels } = leesBeheer();
gebruikSleutels(new Sleutelbos(sleutels));
const client = new Client({ connectionString: beheerUrl });
await client.connect();
const delen = { verbinding: { vraag: async <T>(tekst: string, waarden: readonly unknown[] = []) => (await client.query(tekst, [...waarden])).rows as T[] } };

const wissel = process.argv.includes('--controleer') ? { gewisseld: 0, fouten: [] } : await wisselSleutel(delen);
const { nagekeken, fouten } = await keurSleutels(delen);
const geteld = await telSleutels(delen);
await client.end();

const schrijvend = sleutels[0].id;
process.stdout.write(`${wissel.gewisseld} rijen onder sleutel ${schrijvend} gebracht, ${nagekeken} rijen nagekeken, ${fouten.length} fouten\n`);
for (const [sleutel, aantal] of geteld) process.stdout.write(`sleutel ${sleutel}: ${aantal} waarden\n`);
for (const { id } of sleutels) if (id !== schrijvend && !geteld.has(id)) process.stdout.write(`sleutel ${id} is nergens meer voor nodig\n`);
for (const fout of fouten.slice(0, GENOEMD)) process.stderr.write(`${fout}\n`);
if (fouten.length > GENOEMD) process.stderr.write(`en nog ${fouten.length - GENOEMD}\n`);
process.exitCode = fouten.length > 0 ? 1 : 0;
