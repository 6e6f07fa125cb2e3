import { bouw } from './bouw.js';

if (!bouw()) process.exit(1);
await import('../../../packages/storing/dist/belasting-main.js');
