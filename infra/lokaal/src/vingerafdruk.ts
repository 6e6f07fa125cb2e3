import { readFileSync } from 'node:fs';
import { neemVingerafdruk, telRijen, vergelijk, type Vingerafdruk } from './backup/vingerafdruk.js';
import { leesOmgeving } from './environment.js';
import { haalBeheerUrl } from './lopend.js';
import { metVerbinding } from './postgres/databases.js';

/** `pnpm vingerafdruk [BESTAND]`: counts and hashes of every table as JSON; with a file of before, what differs (exit code 1). Works on any PostgreSQL. */
const [bestand] = process.argv.slice(2);

try {
  const nu = await metVerbinding(haalBeheerUrl(leesOmgeving()), async (client) => {
    await client.query('begin isolation level repeatable read read only');
    return neemVingerafdruk(client);
  });
  if (bestand === undefined) {
    console.log(JSON.stringify(nu, null, 1));
  } else {
    const verschillen = vergelijk(JSON.parse(readFileSync(bestand, 'utf8')) as Vingerafdruk, nu);
    for (const regel of verschillen) console.log(regel);
    console.log(`${Object.keys(nu).length} tabellen, ${telRijen(nu)} rijen, ${verschillen.length} verschillen`);
    process.exitCode = verschillen.length > 0 ? 1 : 0;
  }
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout);
  process.exitCode = 1;
}
