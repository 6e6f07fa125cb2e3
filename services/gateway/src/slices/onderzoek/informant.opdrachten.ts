import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Informant } from './onderzoek.entity.js';
import { eisLopend } from './onderzoek.opdrachten.js';

export async function informantVastleggen(werk: Werk, invoer: Invoer<'informantVastleggen'>): Promise<Resultaat> {
  const { casusId, onderzoekId } = invoer;
  await eisLopend(werk, onderzoekId, casusId);
  const id = await werk.voegToe(Informant, invoer);
  await werk.tijdlijn(casusId, 'INFORMANT_GESPROKEN');
  return { id, casusId, versie: 1 };
}

interface Kop {
  readonly casusId: string;
  readonly isGeaccordeerd: boolean;
}

async function haalInformant(werk: Werk, id: string): Promise<Kop> {
  const { casusId } = await werk.haal(Informant, id);
  const [rij] = await werk.vraag<{ onderzoek_id: string; geaccordeerd_op: string | null }>(`select onderzoek_id, geaccordeerd_op from gegevens.informant where id = $1`, [id]);
  if (!rij) throw new Weigeringsfout([NIET_GEVONDEN]);
  await eisLopend(werk, rij.onderzoek_id, casusId);
  return { casusId, isGeaccordeerd: rij.geaccordeerd_op !== null };
}

/** What an informant approved stays as it was approved (N97). Errors: NIET_GEVONDEN, AL_GEACCORDEERD, a conflict. */
export async function informantWijzigen(werk: Werk, { id, versie, tekst }: Invoer<'informantWijzigen'>): Promise<Resultaat> {
  const { casusId, isGeaccordeerd } = await haalInformant(werk, id);
  if (isGeaccordeerd) throw new Weigeringsfout('AL_GEACCORDEERD', 'De informant heeft op deze tekst al gereageerd. Daarom wijzigt u hem niet meer. Leg een nieuw gesprek vast.');
  const nieuw = await werk.wijzig(Informant, id, versie, { tekst });
  return { id, casusId, versie: nieuw };
}

/** What the informant said of the text, with the own words; the last answer counts. */
export async function informantAccorderen(werk: Werk, { id, versie, ...antwoord }: Invoer<'informantAccorderen'>): Promise<Resultaat> {
  const { casusId } = await haalInformant(werk, id);
  const nieuw = await werk.wijzig(Informant, id, versie, antwoord);
  await werk.tijdlijn(casusId, 'INFORMANT_GEACCORDEERD');
  return { id, casusId, versie: nieuw };
}
