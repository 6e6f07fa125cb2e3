import { Client } from 'pg';
import { leesBeheer } from '../environment.js';
import '../schema.js';
import { tabelverschil } from '../zicht/tabelverschil.js';

/** `node dist/opdrachtregel/schrijf-migratie.js`: the SQL that brings the tables of this database to the entities. Changes nothing. */
const { beheerUrl } = leesBeheer();
const client = new Client({ connectionString: beheerUrl });
await client.connect();
const regels = await tabelverschil({ vraag: async <T>(tekst: string) => (await client.query(tekst)).rows as T[] });
await client.end();
process.stdout.write(regels.length > 0 ? `${regels.join('\n')}\n` : '-- De tabellen zijn zoals de entiteiten ze vragen.\n');
