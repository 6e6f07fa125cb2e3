import { type Fase, faseNaam, vandaag } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Casus, Fasewissel } from './casus.entity.js';

/** From any phase to any other: phases overlap and a family may go back (N29, A33). Every step has its reason. */
export async function faseWisselen(werk: Werk, { casusId, versie, naar, reden }: Invoer<'faseWisselen'>): Promise<Resultaat> {
  await werk.eisSchrijfrecht(casusId, 'VEILIGHEID');
  const kop = await werk.haal(Casus, casusId);
  const [huidig] = await werk.vraag<{ fase: Fase | null }>(`select fase from gegevens.casus where id = $1`, [casusId]);
  const van = huidig?.fase ?? null;
  // Only for who saw the newest state; who did not must first see that somebody else changed the phase.
  if (van === naar && kop.versie === versie) throw new Weigeringsfout('FASE_ONGEWIJZIGD', `Dit gezin zit al in de fase ${faseNaam[naar].toLowerCase()}.`, 'naar');
  const nieuw = await werk.wijzig(Casus, casusId, versie, { fase: naar, faseSinds: vandaag() });
  await werk.voegToe(Fasewissel, { casusId, van, naar, reden, op: werk.nu.toISOString(), doorId: werk.kijker.persoonId });
  await werk.tijdlijn(casusId, 'FASE_GEWISSELD');
  return { id: casusId, casusId, versie: nieuw };
}
