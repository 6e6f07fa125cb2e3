import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { leesBeheer } from '../environment.js';
import { BEGIN, INHOUD, schakel } from '../zicht/zegel.js';

/** `pnpm logboek:controleer`: walks the whole chain. Exit code 1 and the line that is wrong when something was changed, removed, added or moved. */
const { beheerUrl, data } = leesBeheer();
const client = new Client({ connectionString: beheerUrl });
await client.connect();

interface Schakel {
  volgnummer: string;
  regel: string;
  vorige: string;
  hash: string;
  inhoud: string | null;
}

async function controleer(): Promise<string[]> {
  const { rows } = await client.query<Schakel>(
    `select z.volgnummer, z.regel, z.vorige, z.hash, case when l.volgnummer is not null then ${INHOUD} end as inhoud from log.zegel z left join log.toegang l on l.volgnummer = z.regel order by z.volgnummer`,
  );
  const fouten: string[] = [];
  let verwacht = BEGIN;
  for (const s of rows) {
    if (s.vorige !== verwacht) fouten.push(`zegel ${s.volgnummer}: de schakel ervoor ontbreekt of is verplaatst`);
    if (s.inhoud === null) fouten.push(`regel ${s.regel}: verwijderd`);
    else if (schakel(s.vorige, s.inhoud) !== s.hash) fouten.push(`regel ${s.regel}: gewijzigd`);
    verwacht = s.hash;
  }
  const { rows: los } = await client.query<{ volgnummer: string }>(
    `select l.volgnummer from log.toegang l where l.volgnummer < (select max(regel) from log.zegel) and not exists (select 1 from log.zegel z where z.regel = l.volgnummer) and l.op < now() - interval '1 minute'`,
  );
  for (const rij of los) fouten.push(`regel ${rij.volgnummer}: tussengevoegd`);
  const buiten = join(data, 'zegels.jsonl');
  if (existsSync(buiten)) {
    const laatste = readFileSync(buiten, 'utf8').trim().split('\n').at(-1);
    const hash = laatste ? (JSON.parse(laatste) as { hash: string }).hash : null;
    if (hash && !rows.some((s) => s.hash === hash)) fouten.push('het einde van de keten is afgeknipt: het laatste zegel buiten de database is hier niet te vinden');
  }
  process.stdout.write(`${rows.length} regels gezegeld, ${fouten.length} fouten\n`);
  return fouten;
}

const fouten = await controleer();
for (const fout of fouten) process.stderr.write(`${fout}\n`);
process.exitCode = fouten.length > 0 ? 1 : 0;
await client.end();
