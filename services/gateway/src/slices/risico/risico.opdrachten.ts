import { Aanwezigheid } from '@bv/begrippen';
import type { Rij } from '../../zicht/lezen.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { vastlegging } from '../../zicht/schrijfpad/vastlegging.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Kracht, Risico, Risicostand } from './risico.entity.js';
import { risicocategorie } from './risicocategorie.js';
import { eisAspect, lijstVanNu } from './risicolijst.js';

export type Risicoinhoud = Omit<Invoer<'risicoVastleggen'>, 'casusId' | 'bewaken'>;
type Risicowijziging = Omit<Invoer<'risicoWijzigen'>, 'id' | 'versie'>;

const onthoudStand = async (werk: Werk, casusId: string, risicoId: string, aanwezig: Aanwezigheid, toelichting: string | null): Promise<void> => {
  await werk.voegToe(Risicostand, { casusId, risicoId, aanwezig, toelichting, op: werk.nu.toISOString(), doorId: werk.kijker.persoonId });
};

export async function legRisicoVast(werk: Werk, casusId: string, lijstId: string, inhoud: Risicoinhoud & { bewaken: boolean }): Promise<string> {
  const id = await werk.voegToe(Risico, { ...inhoud, casusId, lijstId, categorie: risicocategorie(inhoud.bewaken) });
  await onthoudStand(werk, casusId, id, inhoud.aanwezig, inhoud.toelichting);
  return id;
}

/** `rij` is what stands there now. A change of presence or of its explanation is remembered; of watching alone is not. */
export async function wijzigRisico(werk: Werk, casusId: string, rij: Rij, versie: number | null, wijziging: Risicowijziging): Promise<number> {
  const id = String(rij['id']);
  const aanwezig = (wijziging.aanwezig ?? rij['aanwezig']) as Aanwezigheid;
  const toelichting = (wijziging.toelichting === undefined ? rij['toelichting'] : wijziging.toelichting) as string | null;
  const categorie = wijziging.bewaken === undefined ? undefined : risicocategorie(wijziging.bewaken);
  const nieuw = await werk.wijzig(Risico, id, versie, { ...wijziging, categorie });
  if (aanwezig === Aanwezigheid.AANWEZIG && !toelichting) throw new Weigeringsfout('VERPLICHT', 'Schrijf concreet op waaraan u dit merkt.', 'toelichting');
  if (aanwezig !== rij['aanwezig'] || toelichting !== rij['toelichting']) await onthoudStand(werk, casusId, id, aanwezig, toelichting);
  return nieuw;
}

export async function risicoVastleggen(werk: Werk, { casusId, ...inhoud }: Invoer<'risicoVastleggen'>): Promise<Resultaat> {
  await werk.eisSchrijfrecht(casusId, risicocategorie(inhoud.bewaken));
  const lijstId = await lijstVanNu(werk);
  await eisAspect(werk, lijstId, [inhoud.aspect]);
  const id = await legRisicoVast(werk, casusId, lijstId, inhoud);
  await werk.tijdlijn(casusId, 'RISICO_VASTGELEGD');
  return { id, casusId, versie: 1 };
}

export async function risicoWijzigen(werk: Werk, { id, versie, ...wijziging }: Invoer<'risicoWijzigen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Risico, id);
  const [rij] = await werk.lees(Risico, velden('id', 'aanwezig', 'toelichting'), 't0.id = $1', [id]);
  if (!rij) throw new Weigeringsfout([NIET_GEVONDEN]);
  const nieuw = await wijzigRisico(werk, casusId, rij, versie, wijziging);
  await werk.tijdlijn(casusId, 'RISICO_GEWIJZIGD');
  return { id, casusId, versie: nieuw };
}

export const KRACHT = vastlegging({ naam: 'krachtVastleggen', klasse: Kracht, label: () => 'RISICO', tijdlijn: 'KRACHT_VASTGELEGD' });

export async function krachtWijzigen(werk: Werk, { id, versie, ...wijziging }: Invoer<'krachtWijzigen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Kracht, id);
  const nieuw = await werk.wijzig(Kracht, id, versie, wijziging);
  await werk.tijdlijn(casusId, 'KRACHT_GEWIJZIGD');
  return { id, casusId, versie: nieuw };
}
