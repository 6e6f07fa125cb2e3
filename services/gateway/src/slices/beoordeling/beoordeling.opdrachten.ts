import { Beoordelingtoestand } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import { Melding, Veiligheidsbeoordeling } from '../melding/melding.entity.js';
import { volgendeMelding } from '../melding/melding.toestand.js';
import type { Invoer } from '../opdracht.js';
import { vergrendelCasus } from '../verzet.js';
import { eisVtBehandelaar } from '../vt-behandelaar.js';
import { Beoordelingsantwoord } from './beoordelingsantwoord.entity.js';
import { betrekCollega } from './collega.js';
import { eisAntwoorden } from './instrument.js';
import { voerBesluitUit } from './vaststellen.js';

type Beoordeling = Invoer<'veiligheidsbeoordelingVaststellen'>;

async function eisTeBeoordelen(werk: Werk, { casusId, meldingId }: Beoordeling): Promise<void> {
  const melding = await werk.haal(Melding, meldingId);
  if (melding.casusId !== casusId) throw new Weigeringsfout([NIET_GEVONDEN]);
  if (volgendeMelding(melding.toestand, 'BEOORDELEN')) return;
  throw melding.toestand === 'BEOORDEELD'
    ? new Weigeringsfout('AL_BEOORDEELD', 'Voor deze melding is de veiligheidsbeoordeling al vastgesteld.')
    : new Weigeringsfout('NOG_NIET_OPGEPAKT', 'Pak de melding eerst op.');
}

async function eisNietBijCollega(werk: Werk, meldingId: string): Promise<void> {
  const [wacht] = await werk.vraag(`select 1 from gegevens.veiligheidsbeoordeling where melding_id = $1 and toestand = $2`, [meldingId, Beoordelingtoestand.TE_BEVESTIGEN]);
  if (wacht) throw new Weigeringsfout('WACHT_OP_COLLEGA', 'Een collega kijkt nog mee met uw beoordeling. Wacht op het antwoord, of vraag een andere collega.');
}

/** Errors: NIET_GEVONDEN, also for a melding of another gezin; AL_BEOORDEELD, NOG_NIET_OPGEPAKT, WACHT_OP_COLLEGA, INSTRUMENT_ONBEKEND, ANTWOORD_ONTBREEKT. */
export async function veiligheidsbeoordelingVaststellen(werk: Werk, invoer: Beoordeling): Promise<Resultaat> {
  const { casusId, meldingId, directVeilig, besluit, reden, instrumentVersie, antwoorden, collegaId } = invoer;
  await werk.eisSchrijfrecht(casusId, 'BEOORDELING');
  await eisVtBehandelaar(werk, casusId);
  await vergrendelCasus(werk, casusId);
  await eisTeBeoordelen(werk, invoer);
  await eisNietBijCollega(werk, meldingId);
  await eisAntwoorden(werk, instrumentVersie, antwoorden);
  const id = nieuweId();
  const metCollega = besluit === 'GEEN_VERVOLG' ? collegaId : null;
  const nu = werk.nu.toISOString();
  await werk.voegToe(Veiligheidsbeoordeling, {
    id, casusId, meldingId, directVeilig, besluit, reden, instrumentVersie, opgesteldOp: nu, doorId: werk.kijker.persoonId, collegaId: metCollega,
    toestand: metCollega === null ? Beoordelingtoestand.VASTGESTELD : Beoordelingtoestand.TE_BEVESTIGEN, vastgesteldOp: metCollega === null ? nu : null,
  });
  for (const antwoord of antwoorden) await werk.voegToe(Beoordelingsantwoord, { ...antwoord, casusId, beoordelingId: id });
  if (metCollega === null) {
    await voerBesluitUit(werk, casusId, meldingId, besluit);
  } else {
    await betrekCollega(werk, { id, casusId }, metCollega);
    await werk.tijdlijn(casusId, 'BEOORDELING_TER_BEVESTIGING');
  }
  return { id, casusId, versie: 1 };
}
