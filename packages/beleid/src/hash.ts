import { createHash } from 'node:crypto';
import { beleidstekst } from './beleidstekst.js';

/** SHA-256 (hex) of the policy. Its own entry `@bv/beleid/hash`, since the portals load the policy in a browser. */
export function beleidshash(): string {
  return createHash('sha256').update(beleidstekst()).digest('hex');
}
