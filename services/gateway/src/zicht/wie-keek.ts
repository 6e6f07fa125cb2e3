import { bit } from '@bv/beleid';
import type { Pool } from 'pg';
import type { Kijker } from './kijker.js';
import { alsKijker } from './lezen.js';
import type { Vertoningen } from './nabewerking.js';
import { type Actie, schrijfToegang } from './toegangslog.js';
import { beginVan, opDag } from './dag.js';

/** What one person did on one day with one casus, as the family may know it. */
export interface Kijkdag {
  dag: string;
  naam: string | null;
  functie: string | null;
  organisatie: string | null;
  hoedanigheden: string[];
  doel: string;
  actie: Actie;
  getoond: number;
  keren: number;
  eerst: Date;
  laatst: Date;
}

export interface Kijkperiode {
  readonly casusId: string;
  /** Days in the Netherlands, both included. */
  readonly van: string | null;
  readonly tot: string | null;
}

// Similar looks of one day are one line (NEN 7513 allows it). Days are days in the Netherlands.
const DAGEN = `
  select ${opDag('op')}::text as dag, naam, functie, organisatie, hoedanigheden, doel, actie,
         bit_or(getoond) as getoond, count(*)::int as keren, min(op) as eerst, max(op) as laatst
  from wand.wie_keek
  where casus_id = $1 and ($2::date is null or op >= ${beginVan('$2::date')})
    and ($3::date is null or op < ${beginVan('$3::date + 1')})
  group by 1, persoon_id, naam, functie, organisatie, hoedanigheden, doel, actie
  order by dag desc, max(op) desc, naam limit $4`;

/** Newest first; null for who may not answer the family about this casus. This look is one line of the log itself. */
export async function leesWieKeek(pool: Pool, kijker: Kijker, { casusId, van, tot }: Kijkperiode, aantal: number, actie: Actie = 'R'): Promise<{ nummer: string; dagen: Kijkdag[] } | null> {
  return await alsKijker(pool, kijker, async (verbinding) => {
    const [mijn] = await verbinding.vraag<{ zicht: number; nummer: string }>(`select c.zicht, c.nummer from zicht.casus c where c.id = $1`, [casusId]);
    const mag = ((mijn?.zicht ?? 0) & bit('RECHTEN')) !== 0;
    const dagen = mag ? await verbinding.vraag<Kijkdag>(DAGEN, [casusId, van, tot, aantal]) : [];
    const vertoningen: Vertoningen = new Map(mijn ? [[casusId, { gevraagd: bit('RECHTEN'), masker: mijn.zicht, gezinsleden: new Set<string>() }]] : []);
    await schrijfToegang(verbinding, kijker, actie, mag ? 'GESLAAGD' : 'NIETS_GEVONDEN', vertoningen);
    return mijn && mag ? { nummer: mijn.nummer, dagen } : null;
  });
}
