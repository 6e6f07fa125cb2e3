import { existsSync } from 'node:fs';
import { bouw } from './bouw.js';

if (!existsSync(new URL('../dist/backup.js', import.meta.url)) && !bouw('@bv/lokaal')) process.exit(1);
await import('../dist/backup.js');
