import { Situatietoestand } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import { Casus } from '../casus/casus.entity.js';
import type { Invoer } from '../opdracht.js';
import { nieuweRangen, type Rangplaats } from './rangschikking.js';
import { leesSituatie, onthoudWijziging, zetGevolgen } from './situatiehistorie.js';
import { OnveiligeSituatie, Veiligheidsscore } from './veiligheid.entity.js';

/** Locks the casus, so that two people who add or rank at once get different places. */
async function plaatsen(werk: Werk, casusId: string): Promise<Rangplaats[]> {
  await werk.eisSchrijfrecht(casusId, 'VEILIGHEID');
  await werk.haal(Casus, casusId);
  return await werk.vraag<Rangplaats>(`select id, rang from gegevens.onveilige_situatie where casus_id = $1 order by rang, id`, [casusId]);
}

export async function situatieVastleggen(werk: Werk, { gevolgen, ...invoer }: Invoer<'situatieVastleggen'>): Promise<Resultaat> {
  const { casusId } = invoer;
  const bestaand = await plaatsen(werk, casusId);
  const rang = Math.max(0, ...bestaand.map((plaats) => plaats.rang)) + 1;
  const id = await werk.voegToe(OnveiligeSituatie, { ...invoer, rang, toestand: Situatietoestand.ACTUEEL });
  await zetGevolgen(werk, casusId, id, gevolgen, true);
  await werk.tijdlijn(casusId, 'SITUATIE_VASTGELEGD');
  return { id, casusId, versie: 1 };
}

export async function situatieWijzigen(werk: Werk, { id, versie, gevolgen, ...wijziging }: Invoer<'situatieWijzigen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(OnveiligeSituatie, id);
  const oud = await leesSituatie(werk, id);
  const nieuw = await werk.wijzig(OnveiligeSituatie, id, versie, wijziging);
  await onthoudWijziging(werk, casusId, id, oud, wijziging);
  if (gevolgen) await zetGevolgen(werk, casusId, id, gevolgen, false);
  await werk.tijdlijn(casusId, 'SITUATIE_GEWIJZIGD');
  return { id, casusId, versie: nieuw };
}

export async function situatiesRangschikken(werk: Werk, { casusId, volgorde }: Invoer<'situatiesRangschikken'>): Promise<Resultaat> {
  const bestaand = await plaatsen(werk, casusId);
  const rangen = nieuweRangen(bestaand, volgorde);
  if (!rangen) throw new Weigeringsfout([NIET_GEVONDEN]);
  for (const { id, rang } of rangen) {
    await werk.wijzig(OnveiligeSituatie, id, null, { rang });
    await onthoudWijziging(werk, casusId, id, { rang: bestaand.find((plaats) => plaats.id === id)?.rang }, { rang });
  }
  await werk.tijdlijn(casusId, 'SITUATIES_GERANGSCHIKT');
  return { id: casusId, casusId };
}

export async function scoreVastleggen(werk: Werk, invoer: Invoer<'scoreVastleggen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(OnveiligeSituatie, invoer.situatieId);
  const id = await werk.voegToe(Veiligheidsscore, { ...invoer, casusId });
  await werk.tijdlijn(casusId, 'SCORE_VASTGELEGD');
  return { id, casusId, versie: 1 };
}
