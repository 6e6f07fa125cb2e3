import { Gegevenscategorie } from '@bv/beleid';
import { Bronsoort, vandaag } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { vastlegging } from '../../zicht/schrijfpad/vastlegging.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Accordering, Verklaring } from './verklaring.entity.js';
import { verklaringcategorie } from './verklaringcategorie.js';

export const VERKLARING = vastlegging({
  naam: 'verklaringVastleggen',
  klasse: Verklaring,
  label: ({ soort }) => verklaringcategorie(soort),
  rij: (invoer) => ({ ...invoer, categorie: verklaringcategorie(invoer.soort) }),
  door: 'vastgelegdDoorId',
  tijdlijn: 'VERKLARING_VASTGELEGD',
});

/**
 * A statement that a family member has answered stays as it was answered: other words under their agreement would put those words
 * in their mouth, and an objection without what it objected to says nothing to the Raad (N97). A correction is a new statement.
 */
export async function verklaringWijzigen(werk: Werk, { id, versie, ...wijziging }: Invoer<'verklaringWijzigen'>): Promise<Resultaat> {
  const { casusId, categorie } = await werk.haal(Verklaring, id);
  const [antwoord] = await werk.vraag(`select 1 from gegevens.accordering where verklaring_id = $1 limit 1`, [id]);
  if (antwoord) {
    throw new Weigeringsfout('VERKLARING_GEACCORDEERD', 'Een gezinslid heeft op deze tekst al gereageerd. Daarom kunt u hem niet meer wijzigen. Maak een nieuwe verklaring en bespreek die met het gezin.');
  }
  if (categorie === Gegevenscategorie.FEIT) eisBronVanFeit(wijziging);
  const nieuw = await werk.wijzig(Verklaring, id, versie, wijziging);
  await werk.tijdlijn(casusId, 'VERKLARING_GEWIJZIGD');
  return { id, casusId, versie: nieuw };
}

/** The form of a change does not know the soort, so emptying the source of a fact is found here (A20). */
function eisBronVanFeit(wijziging: { bron?: string | null | undefined; peildatum?: string | null | undefined }): void {
  if (wijziging.bron === null) throw new Weigeringsfout('VERPLICHT', 'Noem de bron van dit feit.', 'bron');
  if (wijziging.peildatum === null) throw new Weigeringsfout('VERPLICHT', 'Vul in op welke datum dit feit gold.', 'peildatum');
}

/** One answer per family member and statement: who changes their mind replaces it. The lock on the statement keeps it one. */
export async function accorderingVastleggen(werk: Werk, { verklaringId, gezinslidId, ...antwoord }: Invoer<'accorderingVastleggen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Verklaring, verklaringId);
  await werk.eisSchrijfrecht(casusId, 'ZIENSWIJZE');
  const [eerder] = await werk.vraag<{ id: string }>(`select id from gegevens.accordering where verklaring_id = $1 and gezinslid_id = $2`, [verklaringId, gezinslidId]);
  const waarden = { ...antwoord, datum: vandaag() };
  const id = eerder?.id ?? (await werk.voegToe(Accordering, { ...waarden, casusId, verklaringId, gezinslidId }));
  const versie = eerder ? await werk.wijzig(Accordering, id, null, waarden) : 1;
  await werk.tijdlijn(casusId, 'ACCORDERING_VASTGELEGD');
  return { id, casusId, versie };
}

/** The text stays as it is; what the informant says of it stands beside it, and replaces what was said before. */
export async function informantakkoordVastleggen(werk: Werk, { id, oordeel, woorden }: Invoer<'informantakkoordVastleggen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Verklaring, id);
  const [verklaring] = await werk.lees(Verklaring, velden('bronsoort'), 't0.id = $1', [id]);
  if (verklaring?.['bronsoort'] !== Bronsoort.INFORMANT) throw new Weigeringsfout('GEEN_INFORMANT', 'Deze tekst komt niet van een informant. Leg de reactie van het gezin vast.');
  const versie = await werk.wijzig(Verklaring, id, null, { informantOordeel: oordeel, informantWoorden: woorden, informantOp: vandaag() });
  await werk.tijdlijn(casusId, 'INFORMANT_GEVRAAGD');
  return { id, casusId, versie };
}
