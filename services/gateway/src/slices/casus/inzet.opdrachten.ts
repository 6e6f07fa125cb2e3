import type { Resultaat } from '../../zicht/opdracht.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { vergrendelCasus } from '../verzet.js';
import { Inzet } from './casus.entity.js';

/** How the duo divides a phase: one line for each and each phase, replaced when it changes. Errors: NIET_GEVONDEN, KEUZE_ONGELDIG. */
export async function inzetVastleggen(werk: Werk, { casusId, fase, leden }: Invoer<'inzetVastleggen'>): Promise<Resultaat> {
  // VEILIGHEID, as for a change of phase: of who may write PROCES most only do their own administration.
  await werk.eisSchrijfrecht(casusId, 'VEILIGHEID');
  await vergrendelCasus(werk, casusId);
  const duo = await werk.vraag<{ partijId: string }>(
    `select partij_id as "partijId" from wand.betrokkenheid where casus_id = $1 and hoedanigheid = 'DUOLID' and stand = 'ACTIEF' and (tot is null or tot > now())`, [casusId]);
  for (const [i, { partijId, mate }] of leden.entries()) {
    if (!duo.some((lid) => lid.partijId === partijId)) throw new Weigeringsfout('KEUZE_ONGELDIG', 'Deze collega zit niet in het duo van dit gezin.', `leden.${String(i)}.partijId`);
    const [eerder] = await werk.vraag<{ id: string }>(`select id from gegevens.inzet where casus_id = $1 and partij_id = $2 and fase = $3`, [casusId, partijId, fase]);
    if (eerder) await werk.wijzig(Inzet, eerder.id, null, { mate });
    else await werk.voegToe(Inzet, { casusId, partijId, fase, mate });
  }
  await werk.tijdlijn(casusId, 'INZET_VERDEELD');
  return { id: casusId, casusId };
}
