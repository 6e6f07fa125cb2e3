import { monitorvoorstel, vandaag, Vervolgtoestand } from '@bv/begrippen';
import type { Werk } from '../zicht/werk.js';
import { Monitormoment, Vervolg } from './vervolg/vervolg.entity.js';

/** Whether Voorwaarden & Vervolg runs in this casus. */
export const looptVervolg = async (werk: Werk, casusId: string): Promise<boolean> =>
  (await werk.vraag(`select 1 from gegevens.vervolg where casus_id = $1 and toestand = $2`, [casusId, Vervolgtoestand.LOPEND])).length > 0;

/** Begins Voorwaarden & Vervolg with proposed moments; who begins it keeps following, also after a handover. Runs already: then nothing. */
export async function startVervolg(werk: Werk, casusId: string): Promise<string | null> {
  if (await looptVervolg(werk, casusId)) return null;
  const dag = vandaag(werk.nu);
  const id = await werk.voegToe(Vervolg, { casusId, toestand: Vervolgtoestand.LOPEND, begonnenOp: dag, doorId: werk.kijker.persoonId });
  for (const gepland of monitorvoorstel(dag)) await werk.voegToe(Monitormoment, { casusId, vervolgId: id, gepland });
  const rollen = await werk.hoedanigheden(casusId);
  if (!rollen.some(({ hoedanigheid }) => hoedanigheid === 'VT_MONITOR')) {
    await werk.geefBetrokkenheid({ casusId, partijId: werk.kijker.persoonId, hoedanigheid: 'VT_MONITOR', stand: 'ACTIEF', reden: 'Voorwaarden en vervolg' });
  }
  await werk.tijdlijn(casusId, 'VERVOLG_BEGONNEN');
  return id;
}
