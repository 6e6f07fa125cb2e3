import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { vraag } from './database.js';

export interface Aanmeldpoging {
  readonly nonce: string;
  readonly verifier: string;
  readonly terug: string;
}

const GELDIG_MINUTEN = 10;

const hash = (state: string): Buffer => createHash('sha256').update(state).digest();
const teken = (): string => randomBytes(32).toString('base64url');

const BEWAAR = `
  with verlopen as (delete from proces.aanmelding where gemaakt_op < now() - interval '${GELDIG_MINUTEN} minutes')
  insert into proces.aanmelding (state_hash, nonce, verifier, terug, gemaakt_op) values ($1, $2, $3, $4, now())`;

const NEEM = `
  delete from proces.aanmelding where state_hash = $1 and gemaakt_op > now() - interval '${GELDIG_MINUTEN} minutes' returning nonce, verifier, terug`;

/** Remembers what was sent to the identity provider, so that any gateway can take the answer; each try once. */
export const maakAanmeldpogingen = (pool: Pool) => ({
  seconden: GELDIG_MINUTEN * 60,

  begin: async (terug: string): Promise<Aanmeldpoging & { readonly state: string }> => {
    const poging = { state: teken(), nonce: teken(), verifier: teken(), terug };
    await vraag(pool, { text: BEWAAR, values: [hash(poging.state), poging.nonce, poging.verifier, terug] });
    return poging;
  },

  neem: async (state: string): Promise<Aanmeldpoging | undefined> => {
    const [poging] = await vraag<Aanmeldpoging>(pool, { text: NEEM, values: [hash(state)] });
    return poging;
  },
});
