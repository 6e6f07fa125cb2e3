import { Weigeringsfout } from '../zicht/weigering.js';
import type { Werk } from '../zicht/werk.js';

/** The one who lets go keeps the melder: feedback at the end is still owed. Whoever else was of Veilig Thuis here goes too. */
export async function laatLos(werk: Werk, casusId: string, reden: string): Promise<void> {
  const { persoonId } = werk.kijker;
  const behandelaars = await werk.vraag<{ partij_id: string }>(
    `select partij_id from wand.betrokkenheid where casus_id = $1 and hoedanigheid = 'VT_BEHANDELAAR' and stand = 'ACTIEF' and (tot is null or tot > now())`, [casusId],
  );
  if (behandelaars.some(({ partij_id }) => partij_id !== persoonId)) {
    throw new Weigeringsfout('COLLEGA_WERKT_MEE', 'Een collega van Veilig Thuis werkt ook met dit gezin. Spreek eerst af wie het dossier sluit.');
  }
  await werk.geefBetrokkenheid({ casusId, partijId: persoonId, hoedanigheid: 'VT_BEHANDELAAR', stand: 'NAZORG', reden });
  await werk.beeindigBetrokkenheid({ casusId, partijId: persoonId, hoedanigheid: 'VT_BEHANDELAAR', stand: 'ACTIEF' });
}
