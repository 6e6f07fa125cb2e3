import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { haalBackupmap } from './backup/backupmap.js';
import { herstel, vingerafdrukVan, type Hersteldoel } from './backup/herstel.js';
import { haalPunt } from './backup/punt.js';
import { telRijen, vergelijk } from './backup/vingerafdruk.js';
import { leesOmgeving } from './environment.js';

/**
 * `pnpm herstel [--punt NAAM | --tot MOMENT] [--naar MAP]`: restores beside the original and, to a point, compares every table with what it
 * was then; exit code 1 when one differs. Without --naar it is only a try-out, and the copy goes again.
 */
const kiesDoel = (backup: string, punt: string | undefined, tot: string | undefined): Hersteldoel => {
  if (tot === undefined) return { punt: haalPunt(backup, punt) };
  const moment = new Date(tot);
  if (Number.isNaN(moment.getTime())) throw new Error(`--tot is geen moment: ${tot}. Bijvoorbeeld 2026-11-29T14:05:00Z.`);
  return { tot: moment };
};

const werk = async (): Promise<number> => {
  const { values } = parseArgs({ options: { punt: { type: 'string' }, tot: { type: 'string' }, naar: { type: 'string' } } });
  const backup = haalBackupmap(leesOmgeving());
  const doel = kiesDoel(backup, values.punt, values.tot);
  const naar = values.naar === undefined ? mkdtempSync(join(tmpdir(), 'bv-herstel-')) : resolve(values.naar);
  const begin = Date.now();
  const postgres = await herstel({ backup, naar, doel });
  try {
    const duur = `in ${((Date.now() - begin) / 1000).toFixed(1)} s`;
    if (!(typeof doel === 'object' && 'punt' in doel)) {
      console.log(`hersteld ${duur} in ${naar}`);
      return 0;
    }
    const { naam, database, tabellen } = doel.punt;
    const verschillen = vergelijk(tabellen, await vingerafdrukVan(postgres, database));
    for (const regel of verschillen) console.log(regel);
    console.log(`hersteld tot punt ${naam} ${duur}: ${Object.keys(tabellen).length} tabellen, ${telRijen(tabellen)} rijen, ${verschillen.length} verschillen`);
    return verschillen.length > 0 ? 1 : 0;
  } finally {
    await postgres.stop();
    if (values.naar === undefined) rmSync(naar, { recursive: true, force: true });
  }
};

try {
  process.exitCode = await werk();
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout);
  process.exitCode = 1;
}
