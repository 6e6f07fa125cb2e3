import { haalBackupmap } from './backup/backupmap.js';
import { maakBasis } from './backup/basis.js';
import { zetPunt } from './backup/punt.js';
import { telRijen } from './backup/vingerafdruk.js';
import { leesOmgeving } from './environment.js';
import { haalBeheerUrl } from './lopend.js';

/** `pnpm backup`: a copy of the cluster that runs. `pnpm backup:punt <naam>`: a moment to restore to, with a fingerprint of every table. */
const omgeving = leesOmgeving();
const [soort, naam = ''] = process.argv.slice(2);

try {
  const backup = haalBackupmap(omgeving);
  const beheerUrl = haalBeheerUrl(omgeving);
  if (soort === 'punt') {
    const { op, tabellen } = await zetPunt(beheerUrl, backup, naam);
    console.log(`punt ${naam} op ${op}: ${Object.keys(tabellen).length} tabellen, ${telRijen(tabellen)} rijen`);
  } else {
    const { map, klaar } = await maakBasis(beheerUrl, backup);
    console.log(`back-up in ${map}; herstelt elk moment vanaf ${klaar}`);
  }
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout);
  process.exitCode = 1;
}
