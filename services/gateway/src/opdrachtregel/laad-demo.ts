import { Client } from 'pg';
import { leesBeheer } from '../environment.js';
import { bsnSleutelUit } from '../muur.js';
import { laadDemo } from './demo-laden.js';

/** `node dist/opdrachtregel/laad-demo.js`: once; a database that holds a casus already is left alone. */
const { beheerUrl, geheim, demoZaad, productie } = leesBeheer();
if (productie) throw new Error('De demonstratie hoort niet in productie.');

const client = new Client({ connectionString: beheerUrl });
await client.connect();
const { rows } = await client.query<{ leeg: boolean }>('select not exists (select 1 from gegevens.casus) as leeg');
if (rows[0]?.leeg) await laadDemo(client, { zaad: demoZaad, bsnSleutel: bsnSleutelUit(geheim) });
await client.end();
