import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { leesBeheer } from '../environment.js';
import { beeindigSessies } from './einde-sessies.js';

/**
 * `pnpm sessies:beeindig <account> | --alle`: ends the sessions of one person, or of everybody, at once: the next request is refused and open
 * streams end within a second. For a tablet that was stolen. Who still has an account can log in again: that is taken away at the provider.
 */
const { beheerUrl } = leesBeheer();
const wie = process.argv[2] ?? '';
if (wie === '') {
  process.stderr.write('Gebruik: pnpm sessies:beeindig <account> | --alle. Het account is de naam bij de aanbieder van identiteit.\n');
  process.exitCode = 2;
} else {
  const client = new Client({ connectionString: beheerUrl });
  await client.connect();
  const aantal = await beeindigSessies(client, wie === '--alle' ? null : wie, randomUUID());
  await client.end();
  if (aantal === undefined) {
    process.stderr.write('Er is niemand met dit account.\n');
    process.exitCode = 2;
  } else process.stdout.write(`${aantal} sessies beëindigd\n`);
}
