import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type Beleidsbron, leesBeleid } from '@bv/beleid';
import { SCHEMAMAP } from './schemamap.js';

const BESTAND = 'schema/beleid.json';

/**
 * A policy from a JSON file, or as it was committed at a git ref. Errors: throws with a text for the person at the command line when there is no such
 * file or ref, or when that commit has no policy in this form yet.
 */
export function haalBeleid(waar: string): Beleidsbron {
  if (existsSync(waar)) return leesBeleid(readFileSync(waar, 'utf8'));
  if (waar.startsWith('-')) throw new Error(`${waar} is geen git-verwijzing.`);
  try {
    return leesBeleid(execFileSync('git', ['show', `${waar}:${BESTAND}`], { cwd: SCHEMAMAP, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }));
  } catch {
    throw new Error(`Er is geen ${BESTAND} bij ${waar}, en geen bestand met die naam. Geef een git-verwijzing of een bestand.`);
  }
}
