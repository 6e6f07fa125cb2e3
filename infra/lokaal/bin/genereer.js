import { bouw } from './bouw.js';

if (!bouw('@bv/lokaal', '@bv/gateway')) process.exit(1);
await import('../dist/genereer.js');
