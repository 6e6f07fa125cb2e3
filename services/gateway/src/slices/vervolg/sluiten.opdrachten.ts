import { Casustoestand } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import { Casus } from '../casus/casus.entity.js';
import type { Invoer } from '../opdracht.js';
import { laatLos } from '../laat-los.js';
import { haalCasustoestand, vergrendelCasus } from '../verzet.js';
import { eisVtBehandelaar } from '../vt-behandelaar.js';

const OPEN = `select
  exists (select 1 from gegevens.melding where casus_id = $1 and toestand <> 'BEOORDEELD') as melding,
  exists (select 1 from gegevens.onderzoek where casus_id = $1 and toestand = 'LOPEND') as onderzoek,
  exists (select 1 from gegevens.vervolg where casus_id = $1 and toestand = 'LOPEND') as vervolg,
  exists (select 1 from zicht.raadsverzoek where casus_id = $1 and toestand = 'VERSTUURD' and corvtoestand <> 'BEZORGD') as raadsverzoek,
  exists (select 1 from gegevens.overdracht where casus_id = $1 and toestand in ('AANGEBODEN', 'AANVAARD')) as overdracht`;

const WACHT_OP: Readonly<Record<string, string>> = {
  melding: 'Er is nog een melding die u niet hebt beoordeeld.',
  onderzoek: 'Het onderzoek loopt nog. Rond het eerst af.',
  vervolg: 'Het vervolg loopt nog. Rond het eerst af.',
  raadsverzoek: 'Het verzoek aan de Raad is nog niet bezorgd. Wacht daarop: na het sluiten hoort niemand meer dat het niet aankwam.',
  overdracht: 'Er staat nog een overdracht open. Wacht op het antwoord, trek haar in of rond haar af.',
};

/** Veilig Thuis is done with this family. Errors: NIET_GEVONDEN, NIET_MOGELIJK, NOG_NIET_KLAAR, COLLEGA_WERKT_MEE, a conflict. */
export async function vtDossierSluiten(werk: Werk, { casusId, versie }: Invoer<'vtDossierSluiten'>): Promise<Resultaat> {
  await werk.eisSchrijfrecht(casusId, 'BEOORDELING');
  await eisVtBehandelaar(werk, casusId);
  await vergrendelCasus(werk, casusId);
  if ((await haalCasustoestand(werk, casusId)) !== Casustoestand.BIJ_VEILIG_THUIS) throw new Weigeringsfout('NIET_MOGELIJK', 'Dit gezin is niet alleen bij Veilig Thuis. U kunt het dossier nu niet sluiten.');
  const [open] = await werk.vraag<Record<string, boolean>>(OPEN, [casusId]);
  const wacht = Object.keys(WACHT_OP).find((wat) => open?.[wat]);
  if (wacht) throw new Weigeringsfout('NOG_NIET_KLAAR', WACHT_OP[wacht] ?? '');
  const nieuw = await werk.wijzig(Casus, casusId, versie, { toestand: Casustoestand.GESLOTEN, geslotenOp: werk.nu.toISOString() });
  await werk.tijdlijn(casusId, 'CASUS_AFGESLOTEN');
  await laatLos(werk, casusId, 'Dossier gesloten');
  return { id: casusId, casusId, versie: nieuw };
}
