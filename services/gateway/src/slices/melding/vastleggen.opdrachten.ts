import { Herkomst, Meldingtoestand, Urgentie } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import type { Werk } from '../../zicht/werk.js';
import { Casus } from '../casus/casus.entity.js';
import { vindCasuszet } from '../casus/casus.toestand.js';
import { haalCasustoestand, vergrendelCasus, verzetCasus } from '../verzet.js';
import type { Invoer } from '../opdracht.js';
import { legGezinVast } from '../gezin-uit-invoer.js';
import { rondAdviesvraagAf, rondFormulierAf } from './herkomst.js';
import { gezinsnaamVan } from '../gezinsnaam.js';
import { melderscategorie } from './melderscategorie.js';
import { Melder, Melding, Voorval } from './melding.entity.js';
import { meldingtermijn, urgentieVan } from './urgentie.js';
import { VANDAAG } from '../../zicht/dag.js';

type Invoering = Invoer<'meldingVastleggen'>;

interface Tijd {
  readonly urgentie: Urgentie;
  readonly termijn: Date;
  readonly ontvangenOp: Date;
}

/** Opens a casus, or joins the known one that a search showed. Errors: NIET_GEVONDEN when no search of today showed it to this person. */
async function bepaalCasus(werk: Werk, invoer: Invoering, termijn: Date): Promise<string> {
  if (!invoer.bestaandeCasusId) {
    const id = nieuweId();
    await werk.openCasus(id, Herkomst.VEILIG_THUIS, invoer.gezinsnaam ?? gezinsnaamVan(invoer.gezinsleden), invoer.gebied, termijn);
    return id;
  }
  const casusId = invoer.bestaandeCasusId;
  await werk.sluitAan(casusId, termijn);
  await vergrendelCasus(werk, casusId);
  // A closed casus has no owner any more: with the new melding Veilig Thuis is.
  const heropening = vindCasuszet(await haalCasustoestand(werk, casusId), 'HEROPENEN');
  if (heropening) {
    await verzetCasus(werk, casusId, heropening);
    await werk.tijdlijn(casusId, 'CASUS_HEROPEND');
  }
  return casusId;
}

async function voegMeldingToe(werk: Werk, casusId: string, invoer: Invoering, { urgentie, termijn, ontvangenOp }: Tijd): Promise<string> {
  const [volgnummer] = await werk.vraag<{ nr: string }>(`select 'M-' || to_char(${VANDAAG}, 'YYYY') || '-' || lpad(nextval('wand.meldingnummer')::text, 5, '0') as nr`);
  const { soort, kern, tekstIntern, tekstVoorGezin, directeVeiligheid, directeVeiligheidToelichting } = invoer;
  return await werk.voegToe(Melding, {
    casusId, nummer: volgnummer?.nr ?? null, ontvangenOp: ontvangenOp.toISOString(), termijn: termijn.toISOString(),
    // Who records it also takes it on, so it never was in the queue.
    toestand: Meldingtoestand.IN_BEOORDELING,
    soort, urgentie, kern, tekstIntern, tekstVoorGezin, directeVeiligheid, directeVeiligheidToelichting,
    adviesvraagId: invoer.adviesvraagId, formulierId: invoer.formulierId,
  });
}

export async function meldingVastleggen(werk: Werk, invoer: Invoering): Promise<Resultaat> {
  const urgentie = urgentieVan(invoer.urgentie, invoer.directeVeiligheid);
  // What was sent by a form was received then, and its term ran from then.
  const ontvangenOp = invoer.formulierId ? await rondFormulierAf(werk, invoer.formulierId) : werk.nu;
  const termijn = meldingtermijn(urgentie, ontvangenOp);
  if (invoer.adviesvraagId) await rondAdviesvraagAf(werk, invoer.adviesvraagId);
  const casusId = await bepaalCasus(werk, invoer, termijn);
  const meldingId = await voegMeldingToe(werk, casusId, invoer, { urgentie, termijn, ontvangenOp });
  for (const voorval of invoer.voorvallen) await werk.voegToe(Voorval, { ...voorval, casusId, meldingId });
  const { melder } = invoer;
  if (melder) await werk.voegToe(Melder, { ...melder, casusId, meldingId, categorie: melderscategorie(melder) });
  await legGezinVast(werk, casusId, invoer);
  if (urgentie === Urgentie.CRISIS || !invoer.bestaandeCasusId) await werk.wijzig(Casus, casusId, null, { acuut: urgentie === Urgentie.CRISIS });
  await werk.tijdlijn(casusId, 'MELDING_VASTGELEGD');
  await werk.seinVerplaatst();
  return { id: meldingId, casusId, versie: 1 };
}
