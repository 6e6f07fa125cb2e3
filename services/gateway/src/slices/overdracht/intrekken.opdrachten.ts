import type { Resultaat } from '../../zicht/opdracht.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import { haalCasusthuis, haalCasustoestand, vergrendelCasus, verzetCasus } from '../verzet.js';
import { vindCasuszet } from '../casus/casus.toestand.js';
import type { Invoer } from '../opdracht.js';
import { alBeslist, haalOverdracht } from './haal-overdracht.js';
import { Overdracht } from './overdracht.entity.js';
import { volgendeOverdracht } from './overdracht.toestand.js';
import { isPortaalsoort, overdrachtsoorten } from './overdrachtsoort.js';

/** The sender takes the offer back while nobody has answered. Errors: NIET_GEVONDEN, NIET_DE_AFZENDER, AL_BESLIST, a conflict. */
export async function overdrachtIntrekken(werk: Werk, { id, versie, reden }: Invoer<'overdrachtIntrekken'>): Promise<Resultaat> {
  const { casusId, toestand, soort, naarId } = await haalOverdracht(werk, id);
  const portaalsoort = isPortaalsoort(soort) ? overdrachtsoorten[soort] : null;
  const afzenders: readonly string[] = portaalsoort?.afzenders ?? ['VT_BEHANDELAAR'];
  const rollen = await werk.hoedanigheden(casusId);
  if (!rollen.some((rol) => rol.stand === 'ACTIEF' && afzenders.some((afzender) => afzender === rol.hoedanigheid))) {
    throw new Weigeringsfout('NIET_DE_AFZENDER', 'Alleen wie het gezin aanbood, kan het aanbod intrekken. U kunt het wel weigeren.');
  }
  const nieuw = volgendeOverdracht(toestand, 'INTREKKEN');
  if (!nieuw) throw alBeslist();
  await vergrendelCasus(werk, casusId);
  const versieNu = await werk.wijzig(Overdracht, id, versie, { toestand: nieuw, reden, beslistOp: werk.nu.toISOString() });
  if (portaalsoort && naarId !== null) await werk.beeindigBetrokkenheid({ casusId, partijId: naarId, hoedanigheid: portaalsoort.ontvanger, stand: 'KANDIDAAT', handelingId: id });
  const zet = vindCasuszet(await haalCasustoestand(werk, casusId), 'INTREKKEN', soort, await haalCasusthuis(werk, casusId));
  if (zet) await verzetCasus(werk, casusId, zet);
  await werk.tijdlijn(casusId, 'OVERDRACHT_INGETROKKEN');
  if (naarId !== null) await werk.meld(naarId, 'OVERDRACHT_INGETROKKEN', casusId, id);
  return { id, casusId, versie: versieNu, handelingId: id };
}
