import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { leesBeheer } from '../environment.js';
import { ZEGELBESTAND } from '../platform/zegelaar.js';
import { controleerZegels } from '../zicht/zegelcontrole.js';

/** `pnpm logboek:controleer`: walks the whole chain. Exit code 1 and the line that is wrong when something was changed, removed, added or moved. */
const { beheerUrl, data } = leesBeheer();
const bestand = join(data, ZEGELBESTAND);
const regels = existsSync(bestand) ? readFileSync(bestand, 'utf8').trim().split('\n').filter(Boolean) : [];
const buiten = regels.map((regel) => (JSON.parse(regel) as { hash: string }).hash);

const client = new Client({ connectionString: beheerUrl });
await client.connect();
const { gezegeld, fouten } = await controleerZegels({ vraag: async <T>(tekst: string) => (await client.query(tekst)).rows as T[] }, buiten);
await client.end();

process.stdout.write(`${gezegeld} regels gezegeld, ${fouten.length} fouten\n`);
for (const fout of fouten) process.stderr.write(`${fout}\n`);
process.exitCode = fouten.length > 0 ? 1 : 0;
