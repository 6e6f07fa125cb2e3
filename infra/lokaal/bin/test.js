import { bouw } from './bouw.js';

if (!bouw()) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
await import('../dist/test.js');
