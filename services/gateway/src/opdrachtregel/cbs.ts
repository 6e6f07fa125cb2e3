import { writeFile } from 'node:fs/promises';
import { isDatum } from '@bv/begrippen';
import { Client } from 'pg';
import { leesBeheer } from '../environment.js';
import { leesLevering } from '../cbs/lees-levering.js';
import { cbsRegels, NIET_GECERTIFICEERD } from '../cbs/levering.js';

/**
 * `pnpm cbs --van 2026-01-01 --tot 2026-06-30 [--naar BESTAND]`: Beleidsinformatie Veilig Thuis of a period, both days included. Without a file it
 * goes to standard output. Not certified, and it says so.
 */
const optie = (naam: string): string => process.argv[process.argv.indexOf(naam) + 1] ?? '';
const [van, tot] = [optie('--van'), optie('--tot')];
if (!process.argv.includes('--van') || !process.argv.includes('--tot') || !isDatum(van) || !isDatum(tot) || van > tot) {
  throw new Error('Zo: pnpm cbs --van 2026-01-01 --tot 2026-06-30 [--naar bestand]');
}

const client = new Client({ connectionString: leesBeheer().beheerUrl });
await client.connect();
try {
  const bestand = `${cbsRegels(await leesLevering(client, { van, tot })).join('\r\n')}\r\n`;
  if (process.argv.includes('--naar')) await writeFile(optie('--naar'), bestand, { encoding: 'ascii', mode: 0o600 });
  else process.stdout.write(bestand);
  process.stderr.write(`${NIET_GECERTIFICEERD}. De uitvoer staat in het logboek.\n`);
} finally {
  await client.end();
}
