import { Berichtsoort, Kijkoordeel } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { vergrendelCasus } from '../verzet.js';
import { Kijkmoment } from './terugkeer.entity.js';

const zetTermijn = async (werk: Werk, casusId: string): Promise<void> => {
  await werk.vraag(`select wand.zet_kijktermijn($1)`, [casusId]);
};

/** By the duo when it hands over, or by who holds the family. Errors: NIET_GEVONDEN. */
export async function kijkmomentPlannen(werk: Werk, { casusId, gepland, waarop }: Invoer<'kijkmomentPlannen'>): Promise<Resultaat> {
  await werk.eisSchrijfrecht(casusId, 'AFSPRAAK');
  const id = await werk.voegToe(Kijkmoment, { casusId, gepland, waarop, doorId: werk.kijker.persoonId });
  await zetTermijn(werk, casusId);
  return { id, casusId, versie: 1 };
}

/** Errors: NIET_GEVONDEN, AL_GEDAAN. */
async function eisOpen(werk: Werk, id: string): Promise<string> {
  const { casusId } = await werk.haal(Kijkmoment, id);
  await werk.eisSchrijfrecht(casusId, 'AFSPRAAK');
  await vergrendelCasus(werk, casusId);
  const [rij] = await werk.vraag<{ klaar: boolean }>(`select gedaan_op is not null or gestopt_op is not null as klaar from gegevens.kijkmoment where id = $1`, [id]);
  if (!rij) throw new Weigeringsfout([NIET_GEVONDEN]);
  if (rij.klaar) throw new Weigeringsfout('AL_GEDAAN', 'Dit moment is al vastgelegd of vervallen. Plan een nieuw moment als u weer wilt kijken.');
  return casusId;
}

/** What was seen. A rise in worry reaches the duo, also that of then: it can come back by itself. Errors: NIET_GEVONDEN, AL_GEDAAN, a conflict. */
export async function kijkmomentVastleggen(werk: Werk, { id, versie, ...gezien }: Invoer<'kijkmomentVastleggen'>): Promise<Resultaat> {
  const casusId = await eisOpen(werk, id);
  const nieuw = await werk.wijzig(Kijkmoment, id, versie, { ...gezien, doorId: werk.kijker.persoonId });
  await zetTermijn(werk, casusId);
  await werk.tijdlijn(casusId, 'KIJKMOMENT_GEDAAN');
  if (gezien.oordeel === Kijkoordeel.ZORG_STIJGT) {
    const duo = await werk.vraag<{ partij_id: string }>(
      `select distinct partij_id from wand.betrokkenheid where casus_id = $1 and hoedanigheid = 'DUOLID' and stand in ('ACTIEF', 'NAZORG') and (tot is null or tot > now()) and partij_id <> $2`, [casusId, werk.kijker.persoonId],
    );
    for (const { partij_id } of duo) await werk.meld(partij_id, Berichtsoort.ZORG_STIJGT, casusId);
  }
  return { id, casusId, versie: nieuw };
}

/** It is not needed any more; it stays to be read, with why. Errors: NIET_GEVONDEN, AL_GEDAAN, a conflict. */
export async function kijkmomentStoppen(werk: Werk, { id, versie, gestoptReden }: Invoer<'kijkmomentStoppen'>): Promise<Resultaat> {
  const casusId = await eisOpen(werk, id);
  const nieuw = await werk.wijzig(Kijkmoment, id, versie, { gestoptOp: werk.nu.toISOString(), gestoptReden, doorId: werk.kijker.persoonId });
  await zetTermijn(werk, casusId);
  await werk.tijdlijn(casusId, 'KIJKMOMENT_VERVALLEN');
  return { id, casusId, versie: nieuw };
}
