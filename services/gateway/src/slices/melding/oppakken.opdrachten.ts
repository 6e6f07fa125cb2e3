import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import { hadBetrokkenheid, vergrendelCasus } from '../verzet.js';
import type { Invoer } from '../opdracht.js';
import { Melding } from './melding.entity.js';
import { volgendeMelding } from './melding.toestand.js';

const alOpgepakt = (): Weigeringsfout => new Weigeringsfout('AL_OPGEPAKT', 'Deze melding is al opgepakt. U vindt in uw werkvoorraad wat er nog ligt.');

/** Errors: AL_OPGEPAKT for who is too late, NIET_GEVONDEN for who never had it in a queue. */
export async function meldingOppakken(werk: Werk, { casusId }: Invoer<'meldingOppakken'>): Promise<Resultaat> {
  await vergrendelCasus(werk, casusId);
  const [inWachtrij] = await werk.vraag<{ partij_id: string; termijn: Date | null }>(
    `select partij_id, termijn from wand.mijn_betrokkenheid where casus_id = $1 and hoedanigheid = 'WACHTRIJ' and stand = 'ACTIEF' and handeling_id is null`,
    [casusId],
  );
  if (!inWachtrij) throw (await hadBetrokkenheid(werk, { casusId }, 'WACHTRIJ', 'ACTIEF')) ? alOpgepakt() : new Weigeringsfout([NIET_GEVONDEN]);
  await werk.geefBetrokkenheid({
    casusId, partijId: werk.kijker.persoonId, hoedanigheid: 'VT_BEHANDELAAR', stand: 'ACTIEF', termijn: inWachtrij.termijn, reden: 'Melding opgepakt',
  });
  const beeindigd = await werk.beeindigBetrokkenheid({ casusId, partijId: inWachtrij.partij_id, hoedanigheid: 'WACHTRIJ', stand: 'ACTIEF' });
  if (beeindigd === 0) throw alOpgepakt();
  const meldingen = await werk.vraag<{ id: string; toestand: string }>(`select id, toestand from gegevens.melding where casus_id = $1`, [casusId]);
  for (const { id, toestand } of meldingen) {
    const nieuw = volgendeMelding(toestand, 'OPPAKKEN');
    if (nieuw) await werk.wijzig(Melding, id, null, { toestand: nieuw });
  }
  await werk.tijdlijn(casusId, 'MELDING_OPGEPAKT');
  await werk.seinVerplaatst();
  return { id: casusId, casusId };
}
