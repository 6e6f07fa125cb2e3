import { Bronsoort, Casustoestand, Herkomst, overdrachttermijn, Verklaringsoort } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import { Casus } from '../casus/casus.entity.js';
import { voegLidToe } from '../gezin-uit-invoer.js';
import { gezinsnaamVan } from '../gezinsnaam.js';
import type { Invoer } from '../opdracht.js';
import { Verklaring } from '../verklaring/verklaring.entity.js';
import { haalCasustoestand, vergrendelCasus } from '../verzet.js';

/** The Raad opens the casus of a family that it was asked to look at, and holds it until there is a duo. */
export async function gezinAandragen(werk: Werk, { gezinsnaam, gebied, gezinsleden, feiten }: Invoer<'gezinAandragen'>): Promise<Resultaat> {
  const casusId = nieuweId();
  await werk.openCasus(casusId, Herkomst.RVDK, gezinsnaam ?? gezinsnaamVan(gezinsleden), gebied, overdrachttermijn(werk.nu));
  for (const [plaats, lid] of gezinsleden.entries()) await voegLidToe(werk, casusId, lid, plaats);
  for (const feit of feiten) {
    await werk.voegToe(Verklaring, {
      ...feit, casusId, soort: Verklaringsoort.FEIT, categorie: 'FEIT', bronsoort: Bronsoort.DOCUMENT, vastgelegdDoorId: werk.kijker.persoonId,
    });
  }
  await werk.tijdlijn(casusId, 'GEZIN_AANGEDRAGEN');
  return { id: casusId, casusId, versie: 1 };
}

/** The Raad goes on with this family itself: nobody of Blijvend Veilig has it. Errors: NIET_GEVONDEN, NIET_MOGELIJK, a conflict. */
export async function aandragenStoppen(werk: Werk, { casusId, versie }: Invoer<'aandragenStoppen'>): Promise<Resultaat> {
  const rollen = await werk.hoedanigheden(casusId);
  if (!rollen.some(({ hoedanigheid, stand }) => hoedanigheid === 'RAAD_AANDRAGER' && stand === 'ACTIEF')) throw new Weigeringsfout([NIET_GEVONDEN]);
  await vergrendelCasus(werk, casusId);
  if ((await haalCasustoestand(werk, casusId)) !== Casustoestand.BIJ_RAAD) {
    throw new Weigeringsfout('NIET_MOGELIJK', 'Dit gezin is aangeboden aan Blijvend Veilig. Trek eerst het aanbod in.');
  }
  const nieuw = await werk.wijzig(Casus, casusId, versie, { toestand: Casustoestand.GESLOTEN, geslotenOp: werk.nu.toISOString() });
  await werk.tijdlijn(casusId, 'CASUS_AFGESLOTEN');
  await werk.beeindigBetrokkenheid({ casusId, partijId: werk.kijker.persoonId, hoedanigheid: 'RAAD_AANDRAGER', stand: 'ACTIEF' });
  return { id: casusId, casusId, versie: nieuw };
}
