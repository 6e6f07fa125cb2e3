import { Casustoestand } from '@bv/begrippen';
import type { Werk } from '../zicht/werk.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../zicht/weigering.js';
import type { Casusthuis, Casuszet } from './casus/casus.toestand.js';

/** One at a time for the casus: what two people decide at once is decided by the first. Lasts until the end of the transaction. */
export async function vergrendelCasus(werk: Werk, casusId: string): Promise<void> {
  werk.raak(casusId);
  await werk.vraag(`select pg_advisory_xact_lock(hashtextextended('casus:' || $1, 0))`, [casusId]);
}

/** Errors: NIET_GEVONDEN. */
export async function haalCasustoestand(werk: Werk, casusId: string): Promise<string> {
  werk.raak(casusId);
  const [rij] = await werk.vraag<{ toestand: string }>(`select toestand from gegevens.casus where id = $1`, [casusId]);
  if (!rij) throw new Weigeringsfout([NIET_GEVONDEN]);
  return rij.toestand;
}

/** Where the casus goes back to when an offer comes to nothing: to who holds it until there is a duo. */
export async function haalCasusthuis(werk: Werk, casusId: string): Promise<Casusthuis> {
  const [uit] = await werk.vraag<{ thuis: Casusthuis | null }>(`select wand.casusthuis($1) as thuis`, [casusId]);
  return uit?.thuis ?? Casustoestand.BIJ_VEILIG_THUIS;
}

/** Moves the casus under the wall's own check, also for who may not write in it. Errors: NIET_GEVONDEN, TOESTAND_GEWIJZIGD. */
export async function verzetCasus(werk: Werk, casusId: string, zet: Casuszet, aanspreekpuntId: string | null = null): Promise<void> {
  const [uit] = await werk.vraag<{ n: number }>(`select wand.verzet_casus($1, $2, $3, $4) as n`, [casusId, zet.van, zet.naar, aanspreekpuntId]);
  if (uit?.n !== 1) throw new Weigeringsfout('TOESTAND_GEWIJZIGD', 'Dit gezin is intussen verder. Laad de pagina opnieuw.');
}

/** Whether the viewer or the own group had this involvement before, so that who is too late hears so. */
export async function hadBetrokkenheid(werk: Werk, waar: { casusId?: string; handelingId?: string }, hoedanigheid: string, stand: string): Promise<boolean> {
  const [uit] = await werk.vraag<{ had: boolean }>(`select wand.had_betrokkenheid($1, $2, $3, $4) as had`, [waar.casusId ?? null, waar.handelingId ?? null, hoedanigheid, stand]);
  return uit?.had ?? false;
}
