import { normaliseerCode } from '@bv/begrippen';
import { sleutelbos } from '../../zicht/sleutelbos.js';

/** Keyed, so that a copy of the database says nothing of a code. The first is written, all of them are looked for. */
export const codehash = (code: string): string => sleutelbos().hash('formuliercode', normaliseerCode(code));
export const codehashes = (code: string): string[] => sleutelbos().hashes('formuliercode', normaliseerCode(code));
