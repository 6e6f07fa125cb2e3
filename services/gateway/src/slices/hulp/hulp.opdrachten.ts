import { Hulptoestand, Hulpuitvoering, vandaag } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { vastlegging } from '../../zicht/schrijfpad/vastlegging.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Hulpinzet } from './hulp.entity.js';

export const HULPINZET = vastlegging({
  naam: 'hulpinzetVastleggen',
  klasse: Hulpinzet,
  label: () => 'HULP',
  // What the duo does itself runs at once; what another must do is asked first.
  rij: (invoer) => ({ ...invoer, sinds: invoer.sinds ?? vandaag(), toestand: invoer.uitvoering === Hulpuitvoering.ZELF ? Hulptoestand.LOOPT : Hulptoestand.AANGEVRAAGD }),
  door: 'gewijzigdDoorId',
  tijdlijn: 'HULP_INGEZET',
});

const KLAAR: readonly string[] = [Hulptoestand.GELUKT, Hulptoestand.NIET_GELUKT];

export async function hulpinzetWijzigen(werk: Werk, { id, versie, ...wijziging }: Invoer<'hulpinzetWijzigen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Hulpinzet, id);
  const isKlaar = wijziging.toestand !== undefined && KLAAR.includes(wijziging.toestand);
  const nieuw = await werk.wijzig(Hulpinzet, id, versie, {
    ...wijziging, ...(isKlaar && !wijziging.resultaatOp ? { resultaatOp: vandaag() } : {}), gewijzigdDoorId: werk.kijker.persoonId,
  });
  await werk.tijdlijn(casusId, isKlaar ? 'HULP_KLAAR' : 'HULP_GEWIJZIGD');
  return { id, casusId, versie: nieuw };
}
