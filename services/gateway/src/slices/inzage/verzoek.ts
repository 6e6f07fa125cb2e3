import type { Inzagetoestand } from '@bv/begrippen';
import type { Beslotendeel } from '@bv/beleid';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import { Beoordelingsinstrument } from '../beoordeling/instrument.entity.js';
import { Casus } from '../casus/casus.entity.js';
import { dossierselectie, instrumentselectie, verzoekselectie } from './dossierselectie.js';
import { Inzageverzoek } from './inzage.entity.js';
import { volgendeInzage, type Inzagehandeling } from './inzage.toestand.js';
import { maakUitdraai, type Gelezenverzoek, type Uitdraai } from './uitdraai.js';

/** Locks the request, so that two people do not decide on it at once. Errors: NIET_GEVONDEN. */
export async function haalVerzoek(werk: Werk, id: string): Promise<Gelezenverzoek> {
  const { casusId } = await werk.haal(Inzageverzoek, id);
  await werk.eisSchrijfrecht(casusId, 'RECHTEN');
  const [verzoek] = await werk.lees(Inzageverzoek, verzoekselectie(), 't0.id = $1', [id]);
  if (!verzoek) throw new Weigeringsfout([NIET_GEVONDEN]);
  return verzoek as unknown as Gelezenverzoek;
}

export function eisZet(verzoek: Gelezenverzoek, handeling: Inzagehandeling): Inzagetoestand {
  const naar = volgendeInzage(verzoek.toestand, handeling);
  if (!naar) throw new Weigeringsfout('TOESTAND_VERANDERD', 'Dit kan niet meer: het verzoek is intussen verder. Laad de pagina opnieuw.');
  return naar;
}

export async function leesUitdraai(werk: Werk, verzoek: Gelezenverzoek): Promise<Uitdraai> {
  const [dossier] = await werk.lees(Casus, dossierselectie(werk.kijker.portaal), 't0.id = $1', [verzoek.casusId]);
  if (!dossier) throw new Weigeringsfout([NIET_GEVONDEN]);
  return maakUitdraai(verzoek, dossier, await werk.lees(Beoordelingsinstrument, instrumentselectie(), 'true', []));
}

/** What the team asked itself, and what was not written for the family, must be judged piece by piece. Errors: NOG_BEOORDELEN. */
export function eisAllesBeoordeeld(delen: readonly Beslotendeel[]): void {
  const open = delen.filter(({ besluit }) => besluit.uitkomst === 'TE_BEOORDELEN').length;
  if (open > 0) throw new Weigeringsfout('NOG_BEOORDELEN', `Beoordeel eerst elk deel. Er ${open === 1 ? 'is nog 1 deel' : `zijn nog ${String(open)} delen`} waar niemand over besliste.`);
}
