import { Berichtsoort, overdrachttermijn, Terugkeeraanleiding, Terugkeeruitkomst } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { terugkeerblad } from '../terugkeerblad.js';
import { vergrendelCasus } from '../verzet.js';

const MAG_VRAGEN: readonly string[] = ['WIJKTEAM_HOUDER ACTIEF', 'DUOLID NAZORG'];

/**
 * The duo back with one act: the duo of then first, and at once; where nobody of it works here any more, as an offer to the team, while the
 * wijkteam stays the owner. The wijkteam keeps its own sight either way. Errors: NIET_GEVONDEN, AL_TERUG.
 */
export async function duoTerugvragen(werk: Werk, { casusId, aanleiding, toelichting, signaalVan }: Invoer<'duoTerugvragen'>): Promise<Resultaat> {
  const rollen = await werk.hoedanigheden(casusId);
  if (!rollen.some(({ hoedanigheid, stand }) => MAG_VRAGEN.includes(`${hoedanigheid} ${stand}`))) throw new Weigeringsfout([NIET_GEVONDEN]);
  await vergrendelCasus(werk, casusId);
  const [id, overdrachtId] = [nieuweId(), nieuweId()];
  const blad = await terugkeerblad(werk, casusId, toelichting);
  const kwam = await werk.vraag<{ uitkomst: Terugkeeruitkomst | 'HOUDER'; wie: string }>(`select uitkomst, wie from wand.haal_duo_terug($1, $2, $3, $4, $5, $6, $7, $8)`, [
    id, casusId, aanleiding, toelichting, aanleiding === Terugkeeraanleiding.SIGNAAL_VAN_BUITEN ? signaalVan : null, overdrachtId, overdrachttermijn(werk.nu), JSON.stringify(blad),
  ]);
  const isOudeDuo = kwam.some(({ uitkomst }) => uitkomst === Terugkeeruitkomst.OUDE_DUO);
  await werk.tijdlijn(casusId, isOudeDuo ? 'DUO_TERUGGEVRAAGD' : 'OVERDRACHT_AANGEBODEN');
  for (const { uitkomst, wie } of kwam) {
    if (wie === werk.kijker.persoonId) continue;
    if (uitkomst === 'HOUDER') await werk.meld(wie, Berichtsoort.DUO_TERUG, casusId);
    else if (isOudeDuo) await werk.meld(wie, Berichtsoort.DUO_TERUGGEVRAAGD, casusId);
    else await werk.meld(wie, Berichtsoort.OVERDRACHT_AANGEBODEN, casusId, overdrachtId);
  }
  return { id, casusId, versie: 1 };
}
