import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { leesBeheer } from '../environment.js';
import { Instrumentbezwaar, laadInstrument } from './instrument-laden.js';

/**
 * `pnpm instrument <bestand> [--laden]`: checks a new version of the questions of the veiligheidsbeoordeling and says what is different; with
 * `--laden` it comes in. Exit code 1 when it may not, 2 without a file.
 */
const [pad] = process.argv.slice(2).filter((woord) => !woord.startsWith('--'));
const isLaden = process.argv.includes('--laden');

async function keur(bestand: string): Promise<void> {
  const client = new Client({ connectionString: leesBeheer().beheerUrl });
  await client.connect();
  try {
    const { versie, stand, geldigVan, verschil } = await laadInstrument(client, JSON.parse(readFileSync(bestand, 'utf8')), { isLaden });
    for (const regel of verschil) process.stdout.write(`  ${regel}\n`);
    const uit = { KLAAR: 'is goed en kan geladen worden: draai dezelfde opdracht met --laden', STAAT_ER: 'staat er al, precies zo', GELADEN: 'is geladen' };
    process.stdout.write(`Versie ${String(versie)}, geldig vanaf ${geldigVan}, ${uit[stand]}.\n`);
  } finally {
    await client.end();
  }
}

if (pad === undefined) {
  process.stderr.write('Geef het bestand met de vragen: pnpm instrument <bestand> [--laden]\n');
  process.exitCode = 2;
} else {
  try {
    await keur(pad);
  } catch (fout) {
    const bezwaren = fout instanceof Instrumentbezwaar ? fout.bezwaren : fout instanceof SyntaxError ? [`Dit is geen JSON: ${fout.message}`] : undefined;
    if (!bezwaren) throw fout;
    process.stderr.write(`Dit kan niet worden geladen:\n${bezwaren.map((zin) => `  ${zin}\n`).join('')}`);
    process.exitCode = 1;
  }
}
