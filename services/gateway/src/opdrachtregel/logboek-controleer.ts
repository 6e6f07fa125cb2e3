import { Client } from 'pg';
import { leesBeheer } from '../environment.js';
import { controleerOntvangen, maakVergelijker, telDaarna } from '../zicht/elderscontrole.js';
import type { Verbinding } from '../zicht/kijker.js';
import { controleerZegels } from '../zicht/zegelcontrole.js';
import { leesEldersbestand } from './eldersbestand.js';
import { leesZegelbestand, schrijfZegelbestand } from './zegelbestand.js';

/**
 * `pnpm logboek:controleer [--verder]`: walks the chain and names what is wrong; exit code 1 when something was changed, removed, added,
 * moved or cut off. `--verder` starts where the last sound check ended, for a long log. Where it ends is kept beside the database.
 * `--bestand PAD` walks the chain of what was received elsewhere (a file or a folder), and needs no database; with `--database` it is
 * compared with what the database says now.
 */
const heeft = (optie: string): boolean => process.argv.includes(optie);

async function metDatabase<T>(doe: (verbinding: Verbinding, data: string) => Promise<T>): Promise<T> {
  const { beheerUrl, data } = leesBeheer();
  const client = new Client({ connectionString: beheerUrl });
  await client.connect();
  try {
    return await doe({ vraag: async <R>(tekst: string, waarden: readonly unknown[] = []): Promise<R[]> => (await client.query(tekst, [...waarden])).rows as R[] }, data);
  } finally {
    await client.end();
  }
}

/** Answers how many things are wrong. */
async function controleerHier(verbinding: Verbinding, data: string): Promise<number> {
  const bewaard = leesZegelbestand(data);
  const anker = heeft('--verder') ? bewaard.findLastIndex(({ nagekeken }) => nagekeken !== undefined) : -1;
  const vanaf = bewaard[anker]?.hash;
  // That a month was destroyed counts whenever it was; hashes only from the anchor on.
  const buiten = bewaard.filter(({ vernietigd }, plek) => vernietigd !== undefined || plek >= anker);
  const { gezegeld, fouten, vernietigd, laatste } = await controleerZegels(verbinding, { buiten, ...(vanaf === undefined ? {} : { vanaf }) });
  process.stdout.write(`${gezegeld} regels gezegeld${vanaf === undefined ? '' : ' sinds de vorige controle'}, ${fouten.length} fouten\n`);
  if (vernietigd.length > 0) process.stdout.write(`vernietigd na hun termijn: ${vernietigd.join(', ')}\n`);
  for (const fout of fouten) process.stderr.write(`${fout}\n`);
  if (fouten.length === 0 && laatste !== null) schrijfZegelbestand(data, { hash: laatste, nagekeken: gezegeld });
  return fouten.length;
}

async function controleerElders(pad: string, verbinding?: Verbinding): Promise<number> {
  const vergelijker = verbinding && (await maakVergelijker(verbinding));
  const { regels, dubbel, begintNa, laatste, aantalFouten, fouten } = await controleerOntvangen(leesEldersbestand(pad), vergelijker ? { vergelijker } : {});
  process.stdout.write(`${regels} regels ontvangen, ${dubbel} dubbel, ${aantalFouten} fouten\n`);
  if (begintNa !== undefined) process.stdout.write(`begint na zegel ${begintNa}: wat daarvoor kwam, staat hier niet\n`);
  if (laatste) process.stdout.write(`laatste: plek ${laatste.plek}, zegel ${laatste.hash}\n`);
  if (laatste && verbinding) process.stdout.write(`de database heeft daarna nog ${await telDaarna(verbinding, laatste.plek)} zegels\n`);
  for (const fout of fouten) process.stderr.write(`${fout}\n`);
  if (aantalFouten > fouten.length) process.stderr.write(`en nog ${aantalFouten - fouten.length}\n`);
  if (!laatste) process.stderr.write('er is geen regel ontvangen\n');
  return laatste ? aantalFouten : 1;
}

const pad = heeft('--bestand') ? (process.argv[process.argv.indexOf('--bestand') + 1] ?? '') : undefined;
const controleer = async (): Promise<number> => {
  if (pad === undefined) return await metDatabase(controleerHier);
  return heeft('--database') ? await metDatabase((verbinding) => controleerElders(pad, verbinding)) : await controleerElders(pad);
};
process.exitCode = (await controleer()) > 0 ? 1 : 0;
