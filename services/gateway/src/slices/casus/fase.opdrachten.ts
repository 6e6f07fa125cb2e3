import { Fase, faseNaam, vandaag } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import { OnveiligeSituatie, Veiligheidsafspraak } from '../veiligheid/veiligheid.entity.js';
import type { Invoer } from '../opdracht.js';
import { Casus, Fasewissel } from './casus.entity.js';

/** From any phase to any other: phases overlap and a family may go back (N29, A33). Every step has its reason. */
export async function faseWisselen(werk: Werk, { casusId, versie, naar, nevenfasen, reden }: Invoer<'faseWisselen'>): Promise<Resultaat> {
  await werk.eisSchrijfrecht(casusId, 'VEILIGHEID');
  const kop = await werk.haal(Casus, casusId);
  const [huidig] = await werk.vraag<{ fase: Fase | null; nevenfasen: Fase[] }>(`select fase, nevenfasen from gegevens.casus where id = $1`, [casusId]);
  const van = huidig?.fase ?? null;
  const naast = Object.values(Fase).filter((fase) => fase !== naar && nevenfasen.includes(fase));
  // Only for who saw the newest state; who did not must first see that somebody else changed the phase.
  if (van === naar && kop.versie === versie && naast.join() === (huidig?.nevenfasen ?? []).join()) throw new Weigeringsfout('FASE_ONGEWIJZIGD', `Dit gezin zit al in de fase ${faseNaam[naar].toLowerCase()}.`, 'naar');
  const nieuw = await werk.wijzig(Casus, casusId, versie, { fase: naar, nevenfasen: naast, ...(van === naar ? {} : { faseSinds: vandaag() }) });
  await werk.voegToe(Fasewissel, { casusId, van, naar, reden, tegenAdvies: await spreektErtegen(werk, casusId, naar), op: werk.nu.toISOString(), doorId: werk.kijker.persoonId });
  await werk.tijdlijn(casusId, 'FASE_GEWISSELD');
  return { id: casusId, casusId, versie: nieuw };
}

/** Whether the dossier speaks against a step away from direct safety (A33): the same signs that the form shows. Advice, no lock. */
async function spreektErtegen(werk: Werk, casusId: string, naar: Fase): Promise<boolean> {
  if (naar === Fase.DIRECTE_VEILIGHEID) return false;
  const [casus] = await werk.lees(Casus, velden('acuut'), 't0.id = $1', [casusId]);
  const acuut = await werk.lees(OnveiligeSituatie, velden('id'), `t0.casus_id = $1 and t0.aard = 'ACUUT' and t0.toestand = 'ACTUEEL'`, [casusId]);
  const toestanden = (await werk.lees(Veiligheidsafspraak, velden('toestand'), 't0.casus_id = $1', [casusId])).map((rij) => rij['toestand']);
  return casus?.['acuut'] === true || acuut.length > 0 || toestanden.includes('GEBROKEN') || !toestanden.includes('LOPEND');
}
