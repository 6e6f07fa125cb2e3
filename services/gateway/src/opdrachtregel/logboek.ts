import { labelsIn } from '@bv/beleid';
import { Client } from 'pg';
import { leesBeheer } from '../environment.js';

/** `pnpm logboek [--casus NUMMER] [--aantal N]`: lines of the access log as JSON lines, oldest first. */
const { beheerUrl } = leesBeheer();
const optie = (naam: string): string | null => (process.argv.includes(naam) ? (process.argv[process.argv.indexOf(naam) + 1] ?? null) : null);

const client = new Client({ connectionString: beheerUrl });
await client.connect();
const { rows } = await client.query<Record<string, unknown> & { getoond: number; afgeschermd: number }>(
  `select * from (select l.*, c.nummer as casusnummer, p.naam from log.toegang l left join gegevens.casus c on c.id = l.casus_id left join algemeen.partij p on p.id = l.persoon_id
   where $1::text is null or c.nummer = $1 order by l.volgnummer desc limit $2) laatste order by volgnummer`,
  [optie('--casus'), Number(optie('--aantal') ?? '1000000')],
);
for (const rij of rows) process.stdout.write(`${JSON.stringify({ ...rij, getoond: labelsIn(rij.getoond), afgeschermd: labelsIn(rij.afgeschermd) })}\n`);
await client.end();
