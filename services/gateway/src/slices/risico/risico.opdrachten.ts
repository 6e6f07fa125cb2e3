import { Aanwezigheid } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { vastlegging } from '../../zicht/schrijfpad/vastlegging.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Risico } from './risico.entity.js';
import { risicocategorie } from './risicocategorie.js';

export const RISICO = vastlegging({
  naam: 'risicoVastleggen',
  klasse: Risico,
  label: ({ bewaken }) => risicocategorie(bewaken),
  rij: (invoer) => ({ ...invoer, categorie: risicocategorie(invoer.bewaken) }),
  tijdlijn: 'RISICO_VASTGELEGD',
});

export async function risicoWijzigen(werk: Werk, { id, versie, ...wijziging }: Invoer<'risicoWijzigen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Risico, id);
  const categorie = wijziging.bewaken === undefined ? undefined : risicocategorie(wijziging.bewaken);
  const nieuw = await werk.wijzig(Risico, id, versie, { ...wijziging, categorie });
  await eisToelichting(werk, id);
  await werk.tijdlijn(casusId, 'RISICO_GEWIJZIGD');
  return { id, casusId, versie: nieuw };
}

/** A change may touch one of the two fields only, so the rule is held against what now stands there. */
async function eisToelichting(werk: Werk, id: string): Promise<void> {
  const [nu] = await werk.lees(Risico, velden('aanwezig', 'toelichting'), 't0.id = $1', [id]);
  if (nu?.['aanwezig'] === Aanwezigheid.AANWEZIG && !nu['toelichting']) {
    throw new Weigeringsfout('VERPLICHT', 'Schrijf concreet op waaraan u dit merkt.', 'toelichting');
  }
}
