import { existsSync } from 'node:fs';
import { bouw } from './bouw.js';

const GEBOUWD = new URL('../dist/opdracht.js', import.meta.url);

/** Runs one command of the gateway; on a fresh clone it is built first. */
export const roepOpdracht = async (naam) => {
  if (!existsSync(GEBOUWD) && !bouw('@bv/lokaal', '@bv/gateway')) process.exit(1);
  process.argv.splice(2, 0, naam);
  await import(GEBOUWD);
};
