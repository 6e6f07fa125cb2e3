import { randomUUID } from 'node:crypto';
import { labelsIn } from '@bv/beleid';
import { Client } from 'pg';
import { leesBeheer } from '../environment.js';
import { alsNen7513 } from '../zicht/nen7513.js';
import { leesLogregels, noteerUitvoer } from './logregels.js';

/**
 * `pnpm logboek [--casus NUMMER] [--van DATUM] [--tot DATUM] [--aantal N] [--nen7513]`: lines of the access log as JSON lines, oldest
 * first; with `--nen7513` in the names of that standard. `--tot` is up to and not including.
 */
const { beheerUrl } = leesBeheer();
const optie = (naam: string): string | null => (process.argv.includes(naam) ? (process.argv[process.argv.indexOf(naam) + 1] ?? null) : null);
const nen = process.argv.includes('--nen7513');

const client = new Client({ connectionString: beheerUrl });
await client.connect();
const keuze = { casus: optie('--casus'), van: optie('--van'), tot: optie('--tot'), aantal: optie('--aantal') };
for await (const regel of leesLogregels(client, keuze)) {
  const { sub: _sub, ...eigen } = regel;
  process.stdout.write(`${JSON.stringify(nen ? alsNen7513(regel) : { ...eigen, getoond: labelsIn(regel.getoond), afgeschermd: labelsIn(regel.afgeschermd) })}\n`);
}
// That the log was taken out for somebody else to read is an event of the log.
if (nen) await noteerUitvoer(client, randomUUID());
await client.end();
