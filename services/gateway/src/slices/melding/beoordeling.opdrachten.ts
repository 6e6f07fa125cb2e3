import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Melding, Veiligheidsbeoordeling } from './melding.entity.js';
import { volgendeMelding } from './melding.toestand.js';

/** Errors: NIET_GEVONDEN, also for a melding of another gezin; AL_BEOORDEELD, NOG_NIET_OPGEPAKT. */
export async function veiligheidsbeoordelingVaststellen(werk: Werk, invoer: Invoer<'veiligheidsbeoordelingVaststellen'>): Promise<Resultaat> {
  const { casusId, meldingId, directVeilig, besluit, reden } = invoer;
  await werk.eisSchrijfrecht(casusId, 'BEOORDELING');
  const melding = await werk.haal(Melding, meldingId);
  if (melding.casusId !== casusId) throw new Weigeringsfout([NIET_GEVONDEN]);
  const nieuw = volgendeMelding(melding.toestand, 'BEOORDELEN');
  if (!nieuw) {
    throw melding.toestand === 'BEOORDEELD'
      ? new Weigeringsfout('AL_BEOORDEELD', 'Voor deze melding is de veiligheidsbeoordeling al vastgesteld.')
      : new Weigeringsfout('NOG_NIET_OPGEPAKT', 'Pak de melding eerst op.');
  }
  await werk.wijzig(Melding, meldingId, null, { toestand: nieuw });
  const id = await werk.voegToe(Veiligheidsbeoordeling, {
    casusId, meldingId, directVeilig, besluit, reden, vastgesteldOp: werk.nu.toISOString(), doorId: werk.kijker.persoonId,
  });
  // The five werkdagen were for this: the term is met, unless another melding still waits for its own.
  const [open] = await werk.vraag<{ n: number }>(`select count(*)::int as n from gegevens.melding where casus_id = $1 and toestand <> 'BEOORDEELD'`, [casusId]);
  if (open?.n === 0) await werk.vraag(`select wand.haal_termijn($1, 'VT_BEHANDELAAR')`, [casusId]);
  await werk.tijdlijn(casusId, 'VEILIGHEID_BEOORDEELD');
  return { id, casusId, versie: 1 };
}
