import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { leesBeheer } from '../environment.js';
import { laadRisicolijst } from './risicolijst-laden.js';

/** `node dist/opdrachtregel/laad-risicolijst.js lijst.json`: a new version of the list of risk aspects. The list of before ends on the day the new one begins. */
const bestand = process.argv[2];
if (bestand === undefined) throw new Error('Geef het bestand met de lijst.');
const client = new Client({ connectionString: leesBeheer().beheerUrl });
await client.connect();
try {
  const { code, aantal } = await laadRisicolijst(client, JSON.parse(readFileSync(bestand, 'utf8')));
  process.stdout.write(`Lijst ${code} staat klaar met ${String(aantal)} aspecten.\n`);
} finally {
  await client.end();
}
