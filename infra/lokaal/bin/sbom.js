import { existsSync } from 'node:fs';
import { bouw } from './bouw.js';

const GEBOUWD = new URL('../dist/sbom.js', import.meta.url);
if (!existsSync(GEBOUWD) && !bouw('@bv/lokaal')) process.exit(1);
await import(GEBOUWD);
