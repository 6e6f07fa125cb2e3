import type { Berichtsoort } from '@bv/begrippen';
import type { Werk } from '../../zicht/werk.js';

async function meldRol(werk: Werk, casusId: string, hoedanigheid: string, soort: Berichtsoort, toetsingId: string): Promise<void> {
  const rijen = await werk.vraag<{ partij_id: string }>(
    `select distinct partij_id from wand.betrokkenheid where casus_id = $1 and hoedanigheid = $2 and stand = 'ACTIEF' and (tot is null or tot > now()) and ($2 = 'DUOLID' or handeling_id = $3)`,
    [casusId, hoedanigheid, toetsingId],
  );
  for (const { partij_id: wie } of rijen) await werk.meld(wie, soort, casusId, toetsingId);
}

export const meldDuo = (werk: Werk, casusId: string, soort: Berichtsoort, toetsingId: string): Promise<void> => meldRol(werk, casusId, 'DUOLID', soort, toetsingId);
export const meldToetser = (werk: Werk, casusId: string, soort: Berichtsoort, toetsingId: string): Promise<void> => meldRol(werk, casusId, 'TOETSER', soort, toetsingId);
