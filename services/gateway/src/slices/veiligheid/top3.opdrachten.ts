import type { Resultaat } from '../../zicht/opdracht.js';
import { velden, type Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Achtergrond, Gezinspatroon, Top3deelname } from './top3.entity.js';
import { OnveiligeSituatie } from './veiligheid.entity.js';

interface Koppeling { id: string; risico: { id: string } | null; patroon: { id: string } | null }

/** Sets the whole of what is behind a situation: new links come, links that are not named lapse, the others stay as they are. */
export async function achtergrondKoppelen(werk: Werk, { situatieId, risicoIds, patroonIds, nieuwPatroon }: Invoer<'achtergrondKoppelen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(OnveiligeSituatie, situatieId);
  const alle = nieuwPatroon ? [...patroonIds, await werk.voegToe(Gezinspatroon, { casusId, omschrijving: nieuwPatroon })] : patroonIds;
  const bestaand = (await werk.lees(Achtergrond, velden('id', { risico: velden('id'), patroon: velden('id') }), 't0.situatie_id = $1 and t0.vervallen_op is null', [situatieId], 't0.id')) as unknown as Koppeling[];
  for (const { id, risico, patroon } of bestaand) {
    const blijft = (risico && risicoIds.includes(risico.id)) || (patroon && alle.includes(patroon.id));
    if (!blijft) await werk.wijzig(Achtergrond, id, null, { vervallenOp: werk.nu.toISOString() });
  }
  for (const risicoId of risicoIds) if (!bestaand.some(({ risico }) => risico?.id === risicoId)) await werk.voegToe(Achtergrond, { casusId, situatieId, risicoId });
  for (const patroonId of alle) if (!bestaand.some(({ patroon }) => patroon?.id === patroonId)) await werk.voegToe(Achtergrond, { casusId, situatieId, patroonId });
  await werk.tijdlijn(casusId, 'ACHTERGROND_GEKOPPELD');
  return { id: situatieId, casusId };
}

export async function top3Vaststellen(werk: Werk, { casusId, op, deelnemers }: Invoer<'top3Vaststellen'>): Promise<Resultaat> {
  await werk.eisSchrijfrecht(casusId, 'VEILIGHEID');
  for (const deelnemer of deelnemers) await werk.voegToe(Top3deelname, { ...deelnemer, casusId, op });
  await werk.tijdlijn(casusId, 'TOP3_VASTGESTELD');
  return { id: casusId, casusId };
}
