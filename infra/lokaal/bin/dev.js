import { bouw } from './bouw.js';

if (!bouw('!./portals/*')) process.exit(1);
await import('../dist/dev.js');
