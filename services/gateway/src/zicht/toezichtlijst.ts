import type { Pool } from 'pg';
import type { Kijker } from './kijker.js';
import { alsKijker } from './lezen.js';
import { schrijfToegang } from './toegangslog.js';

/** A list of supervision, with its line in the log. `vraag` is SQL over `toezicht`, in which $1 is how many and $2 who asks. */
export const leesToezicht = <T>(pool: Pool, kijker: Kijker, vraag: string, aantal: number): Promise<T[]> =>
  alsKijker(pool, kijker, async (verbinding) => {
    const rijen = await verbinding.vraag<T>(vraag, [aantal, kijker.persoonId]);
    await schrijfToegang(verbinding, kijker, 'R', rijen.length > 0 ? 'GESLAAGD' : 'NIETS_GEVONDEN', new Map());
    return rijen;
  });
