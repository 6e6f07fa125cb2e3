import { Client } from 'pg';
import { leesBeheer } from '../environment.js';
import { omzetsql } from '../verdeling/omzetsql.js';
import { leesCatalogus } from '../verdeling/verdeling.js';

/** `pnpm verdeling`: where each table goes when one machine is too small, and the SQL that brings it there. Changes nothing. */
const client = new Client({ connectionString: leesBeheer().beheerUrl });
await client.connect();
process.stdout.write(omzetsql(await leesCatalogus({ vraag: async <T>(tekst: string) => (await client.query(tekst)).rows as T[] })));
await client.end();
