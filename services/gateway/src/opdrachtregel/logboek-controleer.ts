import { Client } from 'pg';
import { leesBeheer } from '../environment.js';
import { controleerZegels } from '../zicht/zegelcontrole.js';
import { leesZegelbestand, schrijfZegelbestand } from './zegelbestand.js';

/**
 * `pnpm logboek:controleer [--verder]`: walks the chain and names what is wrong; exit code 1 when something was changed, removed, added,
 * moved or cut off. `--verder` starts where the last sound check ended, for a long log. Where it ends is kept beside the database.
 */
const { beheerUrl, data } = leesBeheer();
const bewaard = leesZegelbestand(data);
const anker = process.argv.includes('--verder') ? bewaard.findLastIndex(({ nagekeken }) => nagekeken !== undefined) : -1;
const vanaf = bewaard[anker]?.hash;
// That a month was destroyed counts whenever it was; hashes only from the anchor on.
const buiten = bewaard.filter(({ vernietigd }, plek) => vernietigd !== undefined || plek >= anker);

const client = new Client({ connectionString: beheerUrl });
await client.connect();
const vraag = async <T>(tekst: string, waarden: readonly unknown[] = []): Promise<T[]> => (await client.query(tekst, [...waarden])).rows as T[];
const { gezegeld, fouten, vernietigd, laatste } = await controleerZegels({ vraag }, { buiten, ...(vanaf === undefined ? {} : { vanaf }) });
await client.end();

process.stdout.write(`${gezegeld} regels gezegeld${vanaf === undefined ? '' : ' sinds de vorige controle'}, ${fouten.length} fouten\n`);
if (vernietigd.length > 0) process.stdout.write(`vernietigd na hun termijn: ${vernietigd.join(', ')}\n`);
for (const fout of fouten) process.stderr.write(`${fout}\n`);
if (fouten.length === 0 && laatste !== null) schrijfZegelbestand(data, { hash: laatste, nagekeken: gezegeld });
process.exitCode = fouten.length > 0 ? 1 : 0;
