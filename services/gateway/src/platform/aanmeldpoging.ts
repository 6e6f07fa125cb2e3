import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { vraag } from './database.js';

export interface Aanmeldpoging {
  readonly nonce: string;
  readonly verifier: string;
  readonly terug: string;
  /** The provider that was asked. */
  readonly aanbieder: string;
  /** The session of whoever proves again who they are; null: somebody logs in. */
  readonly sessie: Buffer | null;
}

const GELDIG_MINUTEN = 10;

const hash = (state: string): Buffer => createHash('sha256').update(state).digest();
const teken = (): string => randomBytes(32).toString('base64url');

const BEWAAR = `
  with verlopen as (delete from proces.aanmelding where gemaakt_op < now() - interval '${GELDIG_MINUTEN} minutes')
  insert into proces.aanmelding (state_hash, nonce, verifier, terug, aanbieder, sessie_hash, gemaakt_op) values ($1, $2, $3, $4, $5, $6, now())`;

const NEEM = `
  delete from proces.aanmelding where state_hash = $1 and gemaakt_op > now() - interval '${GELDIG_MINUTEN} minutes' returning nonce, verifier, terug, aanbieder, sessie_hash as sessie`;

/** Remembers what was sent to the identity provider, so that any gateway can take the answer; each try once. */
export const maakAanmeldpogingen = (pool: Pool) => ({
  seconden: GELDIG_MINUTEN * 60,

  begin: async (waar: Pick<Aanmeldpoging, 'terug' | 'aanbieder' | 'sessie'>): Promise<Aanmeldpoging & { readonly state: string }> => {
    const poging = { state: teken(), nonce: teken(), verifier: teken(), ...waar };
    await vraag(pool, { text: BEWAAR, values: [hash(poging.state), poging.nonce, poging.verifier, poging.terug, poging.aanbieder, poging.sessie] });
    return poging;
  },

  neem: async (state: string): Promise<Aanmeldpoging | undefined> => {
    const [poging] = await vraag<Aanmeldpoging>(pool, { text: NEEM, values: [hash(state)] });
    return poging;
  },
});
