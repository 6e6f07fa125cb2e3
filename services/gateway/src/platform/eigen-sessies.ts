import type { Pool } from 'pg';
import { vraag } from './database.js';
import { LEEFT, type Sessie } from './sessie.js';

/** A session as its owner sees it: known by a number of its own, never by the hash of its token. */
export interface EigenSessie {
  readonly nummer: string;
  readonly apparaat: string | null;
  readonly begonnen: Date;
  readonly stilMinuten: number;
  /** The one that asks. */
  readonly isDeze: boolean;
}

export interface EigenSessies {
  /** Those of the same person that live; this one first. */
  readonly alle: (sessie: Sessie) => Promise<readonly EigenSessie[]>;
  /** Ends one of them elsewhere. */
  readonly beeindig: (sessie: Sessie, nummer: string) => Promise<void>;
}

const ALLE = `
  select s.nummer, s.apparaat, s.gemaakt_op as begonnen, floor(extract(epoch from now() - s.laatst_gezien) / 60)::int as "stilMinuten", s.id_hash = $2 as "isDeze"
    from proces.sessie s join algemeen.partij p on p.id = s.persoon_id and p.sub = s.sub
   where s.persoon_id = $1 and ${LEEFT} order by "isDeze" desc, s.laatst_gezien desc, s.nummer`;

export const maakEigenSessies = (pool: Pool): EigenSessies => ({
  alle: ({ persoonId, sleutel }) => vraag<EigenSessie>(pool, { text: ALLE, values: [persoonId, sleutel] }),

  beeindig: async ({ persoonId, sleutel }, nummer) => {
    await vraag(pool, { text: 'delete from proces.sessie where nummer = $1 and persoon_id = $2 and id_hash <> $3', values: [nummer, persoonId, sleutel] });
  },
});
