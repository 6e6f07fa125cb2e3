import type { Resultaat } from '../../zicht/opdracht.js';
import { vastlegging } from '../../zicht/schrijfpad/vastlegging.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { BetrokkenInstantie, Contactmoment, MultidisciplinairOverleg, Terugkoppeling } from './contact.entity.js';

export const CONTACTMOMENT = vastlegging({ naam: 'contactmomentVastleggen', klasse: Contactmoment, label: () => 'CONTACTMOMENT', door: 'doorId', tijdlijn: 'CONTACTMOMENT_VASTGELEGD' });
export const INSTANTIE = vastlegging({ naam: 'instantieVastleggen', klasse: BetrokkenInstantie, label: () => 'HULP', tijdlijn: 'INSTANTIE_VASTGELEGD' });
export const OVERLEG = vastlegging({ naam: 'overlegVastleggen', klasse: MultidisciplinairOverleg, label: () => 'CONTACTMOMENT', door: 'doorId', tijdlijn: 'OVERLEG_VASTGELEGD' });

/** Who of Veilig Thuis or the Raad still follows this casus; all may read feedback. */
const VOLGERS = `select distinct partij_id as "partijId" from wand.betrokkenheid where casus_id = $1 and (tot is null or tot > now())
  and ((hoedanigheid in ('VT_BEHANDELAAR', 'RAAD_AANDRAGER') and stand = 'NAZORG') or (hoedanigheid = 'VT_MONITOR' and stand = 'ACTIEF'))`;

export async function terugkoppelingVastleggen(werk: Werk, invoer: Invoer<'terugkoppelingVastleggen'>): Promise<Resultaat> {
  const { casusId } = invoer;
  await werk.eisSchrijfrecht(casusId, 'TERUGKOPPELING');
  const id = await werk.voegToe(Terugkoppeling, { ...invoer, op: werk.nu.toISOString(), doorId: werk.kijker.persoonId });
  for (const { partijId } of await werk.vraag<{ partijId: string }>(VOLGERS, [casusId])) await werk.meld(partijId, 'TERUGKOPPELING', casusId);
  await werk.tijdlijn(casusId, 'TERUGKOPPELING_GEGEVEN');
  return { id, casusId, versie: 1 };
}
