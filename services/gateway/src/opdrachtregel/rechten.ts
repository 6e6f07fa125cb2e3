import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { leesBeheer } from '../environment.js';
import { leesRechten, rechtenverschil } from '../zicht/rechten.js';

/**
 * `pnpm rechten [--controleer]`: what every role may do in this database, as SQL. With `--controleer` it says instead where that differs
 * from what was reviewed, infra/postgres/rechten.sql; exit code 1 when it does.
 */
const GEKEURD = new URL('../../../../infra/postgres/rechten.sql', import.meta.url);

const client = new Client({ connectionString: leesBeheer().beheerUrl });
await client.connect();
const echt = await leesRechten({ vraag: async <T>(tekst: string) => (await client.query(tekst)).rows as T[] });
await client.end();

if (process.argv.includes('--controleer')) {
  const { meer, minder } = rechtenverschil(readFileSync(GEKEURD, 'utf8'), echt);
  for (const regel of meer) process.stdout.write(`+ ${regel}\n`);
  for (const regel of minder) process.stdout.write(`- ${regel}\n`);
  process.stdout.write(`${meer.length} rechten te veel, ${minder.length} te weinig\n`);
  process.exitCode = meer.length + minder.length > 0 ? 1 : 0;
} else {
  process.stdout.write(echt);
}
