import { bouw } from './bouw.js';

if (!bouw()) process.exit(1);
await import('../dist/wachten.js');
