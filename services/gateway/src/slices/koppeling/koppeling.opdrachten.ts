import { Koppeltoestand } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';

/** Errors: NIET_GEVONDEN unless this person has both under way, AL_GEKOPPELD, UITGESLOTEN for a colleague who may not work with one of the two. */
export async function koppelingVoorstellen(werk: Werk, { casusId, anderCasusId, grond, collegaId }: Invoer<'koppelingVoorstellen'>): Promise<Resultaat> {
  werk.raak(casusId);
  werk.raak(anderCasusId);
  const id = nieuweId();
  await werk.vraag(`select wand.stel_koppeling_voor($1, $2, $3, $4, $5, $6, $7)`, [id, casusId, anderCasusId, grond, collegaId, nieuweId(), nieuweId()]);
  await werk.verantwoord('U', [anderCasusId]);
  await werk.meld(collegaId, 'KOPPELING_VOORGESTELD', casusId, id);
  return { id, casusId };
}

/** Errors: NIET_GEVONDEN for whom it does not wait for, and when it no longer stands so: told apart they would be an oracle. */
async function zet(werk: Werk, id: string, toestand: Koppeltoestand, bericht: string | null): Promise<Resultaat> {
  const [uit] = await werk.vraag<{ aan_id: string; casus_id: string; ander_casus_id: string }>(`select * from wand.zet_koppeling($1, $2)`, [id, toestand]);
  if (!uit) throw new Weigeringsfout([NIET_GEVONDEN]);
  await werk.verantwoord('U', [uit.ander_casus_id]);
  if (bericht !== null && uit.aan_id !== werk.kijker.persoonId) await werk.meld(uit.aan_id, bericht, uit.casus_id, id);
  return { id, casusId: uit.casus_id };
}

export const koppelingBeslissen = (werk: Werk, { id, akkoord }: Invoer<'koppelingBeslissen'>): Promise<Resultaat> =>
  zet(werk, id, akkoord ? Koppeltoestand.GEKOPPELD : Koppeltoestand.AFGEWEZEN, 'KOPPELING_BESLIST');

export const koppelingIntrekken = (werk: Werk, { id }: Invoer<'koppelingIntrekken'>): Promise<Resultaat> => zet(werk, id, Koppeltoestand.INGETROKKEN, null);

export const koppelingLosmaken = (werk: Werk, { id }: Invoer<'koppelingLosmaken'>): Promise<Resultaat> => zet(werk, id, Koppeltoestand.ONTKOPPELD, 'KOPPELING_BESLIST');
