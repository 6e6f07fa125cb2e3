import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { leesBeheer } from '../environment.js';
import { laadMedewerkers, laatVertrekken, Medewerkersbezwaar } from './medewerkers-laden.js';

/**
 * `pnpm medewerkers <bestand> [--laden]`: who works here and how they sign on; without `--laden` it says what would change.
 * `pnpm medewerkers --uit <aanmeldnaam>` and `--uit-organisatie <naam>`: out, now. Exit code 1 when it may not, 2 without an order.
 */
const [eerste, tweede] = process.argv.slice(2);
const verzoekId = randomUUID();

const metDatabase = async (doe: (client: Client) => Promise<void>): Promise<void> => {
  const client = new Client({ connectionString: leesBeheer().beheerUrl });
  await client.connect();
  try {
    await doe(client);
  } finally {
    await client.end();
  }
};

const uit = (wie: Parameters<typeof laatVertrekken>[1], waarde: string) => async (client: Client) => {
  const vertrokken = await laatVertrekken(client, wie, verzoekId);
  if (!vertrokken) throw new Medewerkersbezwaar([`${waarde} is hier niet bekend.`]);
  for (const { naam, alleen } of vertrokken) {
    process.stdout.write(`${naam} heeft geen toegang meer.${alleen.length === 0 ? '' : ' Geef deze gezinnen aan een collega:'}\n${alleen.map((gezin) => `  ${gezin}\n`).join('')}`);
  }
};

const laad = (pad: string) => async (client: Client) => {
  const isLaden = tweede === '--laden';
  const verschil = await laadMedewerkers(client, JSON.parse(readFileSync(pad, 'utf8')), { isLaden, verzoekId });
  for (const zin of verschil) process.stdout.write(`  ${zin}\n`);
  const einde = verschil.length === 0 ? 'Alles staat er al zo.' : isLaden ? 'Dit is veranderd.' : 'Dit verandert met --laden.';
  process.stdout.write(`${einde}\n`);
};

const opdracht =
  eerste === '--uit' && tweede !== undefined ? uit({ aanmeldnaam: tweede }, tweede)
  : eerste === '--uit-organisatie' && tweede !== undefined ? uit({ organisatie: tweede }, tweede)
  : eerste !== undefined && !eerste.startsWith('--') ? laad(eerste)
  : undefined;

if (opdracht === undefined) {
  process.stderr.write('Geef een bestand (pnpm medewerkers <bestand> [--laden]), --uit <aanmeldnaam> of --uit-organisatie <naam>.\n');
  process.exitCode = 2;
} else {
  try {
    await metDatabase(opdracht);
  } catch (fout) {
    const bezwaren = fout instanceof Medewerkersbezwaar ? fout.bezwaren : fout instanceof SyntaxError ? [`Dit is geen JSON: ${fout.message}`] : undefined;
    if (!bezwaren) throw fout;
    process.stderr.write(`Dit kan niet:\n${bezwaren.map((zin) => `  ${zin}\n`).join('')}`);
    process.exitCode = 1;
  }
}
