import { Client } from 'pg';
import { leesBeheer } from '../environment.js';
import { gebruikSleutels, Sleutelbos } from '../zicht/sleutelbos.js';
import { leesCanaries } from './canaries-lezen.js';

/** `pnpm canaries`: {person: {verboden, moetZien}} as JSON. */
const { beheerUrl, demoZaad, sleutels } = leesBeheer();
gebruikSleutels(new Sleutelbos(sleutels));
const client = new Client({ connectionString: beheerUrl });
await client.connect();
process.stdout.write(`${JSON.stringify(await leesCanaries(client, demoZaad))}\n`);
await client.end();
