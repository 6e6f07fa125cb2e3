import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bouw } from './bouw.js';

// Built first: it compares the rules as they stand in the source now, not as they were at the last build.
if (!bouw('@bv/gateway')) process.exit(1);
const opdracht = fileURLToPath(new URL('../../../services/gateway/dist/opdrachtregel/beleid-verschil.js', import.meta.url));
process.exit(spawnSync(process.execPath, [opdracht, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1);
