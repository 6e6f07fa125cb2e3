import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { leesBeheer } from '../environment.js';
import { vernietigMaand } from '../zicht/logmaand.js';
import { controleerZegels } from '../zicht/zegelcontrole.js';
import { leesZegelbestand, schrijfZegelbestand } from './zegelbestand.js';

/** `pnpm logboek:vernietig JJJJ-MM`: one month of the access log, past its term; what is left is a declaration. Not when the chain is not sound. */
const { beheerUrl, data } = leesBeheer();
const maand = process.argv[2] ?? '';
const client = new Client({ connectionString: beheerUrl });
await client.connect();
const vraag = async <T>(tekst: string, waarden: readonly unknown[] = []): Promise<T[]> => (await client.query(tekst, [...waarden])).rows as T[];
try {
  const { fouten } = await controleerZegels({ vraag }, { buiten: leesZegelbestand(data) });
  if (fouten.length > 0) throw new Error(`De keten klopt niet, er wordt niets vernietigd:\n${fouten.join('\n')}`);
  const regels = await vernietigMaand({ vraag }, maand, { verzoekId: randomUUID(), bewaar: () => schrijfZegelbestand(data, { vernietigd: maand }) });
  process.stdout.write(`${maand}: ${regels} regels vernietigd\n`);
} catch (fout) {
  process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
  process.exitCode = 1;
} finally {
  await client.end();
}
