import { Berichtsoort } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';

/** Errors: NIET_GEVONDEN, VERVANGT_AL, KEUZE_ONGELDIG. The rules stand in the wall, for it gives the sight (vervanging.sql.ts). */
export async function vervangingVastleggen(werk: Werk, { casusId, duolidId, vervangerId, tot }: Invoer<'vervangingVastleggen'>): Promise<Resultaat> {
  werk.raak(casusId);
  const id = nieuweId();
  await werk.vraag(`select wand.vervang_duolid($1, $2, $3, $4, $5, $6)`, [id, nieuweId(), casusId, duolidId, vervangerId, tot]);
  await werk.meld(vervangerId, Berichtsoort.VERVANGING, casusId);
  await werk.tijdlijn(casusId, 'VERVANGING_BEGONNEN');
  return { id, casusId, versie: 1 };
}

/** Errors: NIET_GEVONDEN. */
export async function vervangingBeeindigen(werk: Werk, { id }: Invoer<'vervangingBeeindigen'>): Promise<Resultaat> {
  const [uit] = await werk.vraag<{ casusId: string }>(`select wand.beeindig_vervanging($1) as "casusId"`, [id]);
  const casusId = uit?.casusId ?? '';
  werk.raak(casusId);
  await werk.tijdlijn(casusId, 'VERVANGING_GESTOPT');
  return { id, casusId };
}
