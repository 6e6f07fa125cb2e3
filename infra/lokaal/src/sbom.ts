import { maakSbom } from './uitrol/sbom.js';
import { leesGeleverd } from './uitrol/geleverd.js';

/** `pnpm sbom`: what is delivered, as CycloneDX JSON; `--licenties`: a line for each library, with its licence. */
const geleverd = leesGeleverd();
if (process.argv.includes('--licenties')) for (const { naam, versie, licentie } of geleverd) console.log(`${licentie}\t${naam}@${versie}`);
else console.log(JSON.stringify(maakSbom(geleverd), null, 2));
