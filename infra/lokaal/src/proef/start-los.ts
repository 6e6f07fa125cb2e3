import { startPostgres } from '../postgres/start-postgres.js';

// Run on its own by a test that kills it, to see that the next start takes PostgreSQL over.
const [datamap] = process.argv.slice(2);
if (datamap === undefined) throw new Error('Gebruik: start-los <datamap>');
const { pid } = await startPostgres({ datamap, tijdelijk: false });
console.log(pid);
setInterval(() => undefined, 60_000);
