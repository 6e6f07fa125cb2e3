import { Client } from 'pg';
import { leesBeheer } from '../environment.js';
import { gebruikSleutels, Sleutelbos } from '../zicht/sleutelbos.js';
import { laadDemo } from './demo-laden.js';

/** `node dist/opdrachtregel/laad-demo.js`: once; a database that holds a casus already is left alone. */
const { beheerUrl, sleutels, demoZaad, productie } = leesBeheer();
if (productie) throw new Error('De demonstratie hoort niet in productie.');
gebruikSleutels(new Sleutelbos(sleutels));

const client = new Client({ connectionString: beheerUrl });
await client.connect();
const { rows } = await client.query<{ leeg: boolean }>('select not exists (select 1 from gegevens.casus) as leeg');
if (rows[0]?.leeg) await laadDemo(client, { zaad: demoZaad });
await client.end();
