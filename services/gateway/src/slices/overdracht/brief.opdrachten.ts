import { Casustoestand, Vervolgtoestand } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import { Casus } from '../casus/casus.entity.js';
import type { Invoer } from '../opdracht.js';
import { haalCasustoestand, vergrendelCasus } from '../verzet.js';
import { laatLos } from '../laat-los.js';
import { Vervolg } from '../vervolg/vervolg.entity.js';
import { alBeslist, haalOverdracht, type Overdrachtkop } from './haal-overdracht.js';
import { Overdracht } from './overdracht.entity.js';
import { volgendeOverdracht } from './overdracht.toestand.js';
import { isPortaalsoort } from './overdrachtsoort.js';

/** Errors: NIET_GEVONDEN, NIET_DE_AFZENDER. */
async function haalEigen(werk: Werk, id: string): Promise<Overdrachtkop> {
  const kop = await haalOverdracht(werk, id);
  const rollen = await werk.hoedanigheden(kop.casusId);
  if (!rollen.some(({ hoedanigheid, stand }) => hoedanigheid === 'VT_BEHANDELAAR' && stand === 'ACTIEF')) throw new Weigeringsfout('NIET_DE_AFZENDER', 'Alleen wie het gezin aanbood, kan dit.');
  await vergrendelCasus(werk, kop.casusId);
  return kop;
}

/** What an organisation without a portal answered, by whom and when. Errors: NIET_GEVONDEN, NIET_DE_AFZENDER, NIET_MOGELIJK, AL_BESLIST, a conflict. */
export async function overdrachtAntwoordVastleggen(werk: Werk, { id, versie, isAanvaard, antwoordVan, antwoordOp, reden }: Invoer<'overdrachtAntwoordVastleggen'>): Promise<Resultaat> {
  const { casusId, soort, toestand } = await haalEigen(werk, id);
  if (isPortaalsoort(soort)) throw new Weigeringsfout('NIET_MOGELIJK', 'Deze ontvanger antwoordt zelf, in het eigen portaal.');
  const nieuw = volgendeOverdracht(toestand, isAanvaard ? 'AANVAARDEN' : 'WEIGEREN');
  if (!nieuw) throw alBeslist();
  const versieNu = await werk.wijzig(Overdracht, id, versie, { toestand: nieuw, antwoordVan, antwoordOp, reden, beslistOp: werk.nu.toISOString() });
  await werk.tijdlijn(casusId, isAanvaard ? 'OVERDRACHT_AANVAARD' : 'OVERDRACHT_GEWEIGERD');
  return { id, casusId, versie: versieNu, handelingId: id };
}

const OPEN = `select
  exists (select 1 from gegevens.melding where casus_id = $1 and toestand <> 'BEOORDEELD') as melding,
  exists (select 1 from gegevens.onderzoek where casus_id = $1 and toestand = 'LOPEND') as onderzoek`;

async function eisNietsOpen(werk: Werk, casusId: string): Promise<void> {
  const [open] = await werk.vraag<{ melding: boolean; onderzoek: boolean }>(OPEN, [casusId]);
  if (open?.melding) throw new Weigeringsfout('NOG_NIET_KLAAR', 'Er is nog een melding die u niet hebt beoordeeld.');
  if (open?.onderzoek) throw new Weigeringsfout('NOG_NIET_KLAAR', 'Het onderzoek loopt nog. Rond het eerst af.');
}

/** Who receives elsewhere also looks again elsewhere: the moments end with the file. */
async function laatVervolgMeegaan(werk: Werk, casusId: string): Promise<void> {
  for (const { id } of await werk.vraag<{ id: string }>(`select id from gegevens.vervolg where casus_id = $1 and toestand = $2`, [casusId, Vervolgtoestand.LOPEND])) {
    await werk.wijzig(Vervolg, id, null, { toestand: Vervolgtoestand.AFGEROND, afgerondOp: werk.nu.toISOString(), toelichting: 'Het gezin is overgedragen aan een andere organisatie.' });
  }
}

/**
 * Veilig Thuis lets go of a family that somebody accepted: until this moment it is the owner, and after it the receiver is.
 * Errors: NIET_GEVONDEN, NIET_DE_AFZENDER, NIET_MOGELIJK, NOG_NIET_AANVAARD, NOG_NIET_KLAAR, COLLEGA_WERKT_MEE, a conflict.
 */
export async function overdrachtAfronden(werk: Werk, { id, versie }: Invoer<'overdrachtAfronden'>): Promise<Resultaat> {
  const { casusId, soort, toestand } = await haalEigen(werk, id);
  if (soort === 'NAAR_BLIJVEND_VEILIG' || (await haalCasustoestand(werk, casusId)) !== Casustoestand.BIJ_VEILIG_THUIS) {
    throw new Weigeringsfout('NIET_MOGELIJK', 'Deze overdracht is klaar als het duo er is. U hoeft niets te doen.');
  }
  const nieuw = volgendeOverdracht(toestand, 'AFRONDEN');
  if (!nieuw) throw new Weigeringsfout('NOG_NIET_AANVAARD', 'De ontvanger heeft het gezin nog niet aanvaard. U blijft verantwoordelijk.');
  await eisNietsOpen(werk, casusId);
  const versieNu = await werk.wijzig(Overdracht, id, versie, { toestand: nieuw });
  if (!isPortaalsoort(soort)) await laatVervolgMeegaan(werk, casusId);
  await werk.wijzig(Casus, casusId, null, isPortaalsoort(soort) ? { toestand: Casustoestand.BIJ_WIJKTEAM } : { toestand: Casustoestand.GESLOTEN, geslotenOp: werk.nu.toISOString() });
  await werk.tijdlijn(casusId, 'OVERDRACHT_AFGEROND');
  await laatLos(werk, casusId, 'Overdracht afgerond');
  return { id, casusId, versie: versieNu, handelingId: id };
}
