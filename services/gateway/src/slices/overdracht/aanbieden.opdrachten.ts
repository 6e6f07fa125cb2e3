import { Casustoestand, Overdrachtsoort, overdrachttermijn, Overdrachttoestand } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import { type Casusthuis, vindCasuszet } from '../casus/casus.toestand.js';
import { haalCasusthuis, haalCasustoestand, vergrendelCasus, verzetCasus } from '../verzet.js';
import type { Invoer } from '../opdracht.js';
import { magAanbieden } from './aanbiedbaar.js';
import { leesBladbron } from './bladbron.js';
import { maakBlad } from './blad.js';
import { teambereik } from './teambereik.js';
import { Overdracht, Stuk, Veiligheidsvoorwaarde } from './overdracht.entity.js';
import { bladlabels, isPortaalsoort, overdrachtsoorten } from './overdrachtsoort.js';

type Aanbod = Invoer<'overdrachtAanbieden'>;

/** A condition that is there already (an earlier offer was refused) is not written twice. */
async function voegVoorwaardenToe(werk: Werk, { casusId, voorwaarden }: Aanbod): Promise<void> {
  const bestaand = new Set((await leesBladbron(werk, casusId)).voorwaarden.map(({ tekst }) => tekst));
  for (const tekst of new Set(voorwaarden)) if (!bestaand.has(tekst)) await werk.voegToe(Veiligheidsvoorwaarde, { casusId, tekst });
}

async function legBladVast(werk: Werk, overdrachtId: string, { casusId, soort, naarId, ...tekst }: Aanbod): Promise<void> {
  const blad = maakBlad(soort, await leesBladbron(werk, casusId), { ...tekst, team: await teambereik(werk, naarId) }, bladlabels(soort));
  for (const [i, inhoud] of blad.entries()) {
    await werk.voegToe(Stuk, { ...inhoud, casusId, handelingId: overdrachtId, volgnummer: i + 1, handelingsoort: 'OVERDRACHT' });
  }
}

/**
 * Where the casus goes meanwhile. What Veilig Thuis offers to a wijkteam or by letter stays with Veilig Thuis until it lets go, so that casus
 * does not move. Errors: NIET_MOGELIJK.
 */
function eisZet(toestand: string, soort: Overdrachtsoort, thuis: Casusthuis): ReturnType<typeof vindCasuszet> {
  const zet = vindCasuszet(toestand, 'AANBIEDEN', soort, thuis);
  if (zet || (toestand === Casustoestand.BIJ_VEILIG_THUIS && soort !== Overdrachtsoort.NAAR_BLIJVEND_VEILIG)) return zet;
  throw new Weigeringsfout('NIET_MOGELIJK', 'Dit gezin kan nu niet worden aangeboden. Kijk in het dossier wie er met het gezin werkt.');
}

/** Errors: NIET_GEVONDEN, AL_AANGEBODEN, BEOORDELING_ONTBREEKT, NIET_MOGELIJK, KEUZE_ONGELDIG. */
export async function overdrachtAanbieden(werk: Werk, invoer: Aanbod): Promise<Resultaat> {
  const { casusId, soort, naarId, wieVertelt, toelichting, grond, grondToelichting } = invoer;
  await werk.eisSchrijfrecht(casusId, 'OVERDRACHT');
  await vergrendelCasus(werk, casusId);
  const toestand = await haalCasustoestand(werk, casusId);
  await magAanbieden(werk, invoer, toestand);
  const zet = eisZet(toestand, soort, await haalCasusthuis(werk, casusId));
  await voegVoorwaardenToe(werk, invoer);
  const id = nieuweId();
  await werk.voegToe(Overdracht, {
    id, handelingId: id, casusId, soort, toestand: Overdrachttoestand.AANGEBODEN, aangebodenOp: werk.nu.toISOString(),
    vanId: werk.kijker.persoonId, ...(isPortaalsoort(soort) ? { naarId } : { naarOrganisatieId: naarId }), wieVertelt, toelichting, grond, grondToelichting,
  });
  await legBladVast(werk, id, invoer);
  if (isPortaalsoort(soort)) await werk.geefBetrokkenheid({
    casusId, partijId: naarId, hoedanigheid: overdrachtsoorten[soort].ontvanger, stand: 'KANDIDAAT', handelingId: id,
    termijn: overdrachttermijn(werk.nu), reden: 'Overdracht aangeboden',
  });
  if (zet) await verzetCasus(werk, casusId, zet);
  await werk.vraag(`select wand.haal_termijn($1, 'RAAD_AANDRAGER')`, [casusId]);
  await werk.tijdlijn(casusId, 'OVERDRACHT_AANGEBODEN');
  if (isPortaalsoort(soort)) await werk.meld(naarId, 'OVERDRACHT_AANGEBODEN', casusId, id);
  return { id, casusId, versie: 1, handelingId: id };
}
