import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';

/** `poging`: the try as it was kept before this. The database decides, tells the duo and supervision, and writes the timeline. */
export const noodtoegangNemen =
  (poging: string) =>
  async (werk: Werk, { casusnummer, gevaar, reden }: Invoer<'noodtoegangNemen'>): Promise<Resultaat> => {
    const id = nieuweId();
    const [uit] = await werk.vraag<{ casus: string }>(`select wand.neem_noodtoegang($1, $2, $3, $4, $5, $6) as casus`, [id, nieuweId(), poging, casusnummer, gevaar, reden]);
    return { id, casusId: uit?.casus ?? null };
  };

export async function noodtoegangBeeindigen(werk: Werk, { id }: Invoer<'noodtoegangBeeindigen'>): Promise<Resultaat> {
  const [uit] = await werk.vraag<{ casus: string }>(`select wand.beeindig_noodtoegang($1) as casus`, [id]);
  return { id, casusId: uit?.casus ?? null };
}

export async function noodtoegangBeoordelen(werk: Werk, { id, bevinding, motivering }: Invoer<'noodtoegangBeoordelen'>): Promise<Resultaat> {
  const [uit] = await werk.vraag<{ casus: string }>(`select wand.beoordeel_noodtoegang($1, $2, $3, $4) as casus`, [nieuweId(), id, bevinding, motivering]);
  return { id, casusId: uit?.casus ?? null };
}
