import { overnameredenNaam } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { vergrendelCasus } from '../verzet.js';

/** Errors: NIET_GEVONDEN for a casus that is neither one's own nor in one's queue (nor a colleague's, to take over), UITGESLOTEN. Returns who had it. */
async function zet(werk: Werk, casusId: string, naarId: string, reden: string): Promise<string> {
  await vergrendelCasus(werk, casusId);
  const [uit] = await werk.vraag<{ was: string | null }>(`select wand.zet_behandelaar($1, $2, $3, $4, $5) as was`, [nieuweId(), casusId, naarId, nieuweId(), reden]);
  if (!uit?.was) throw new Weigeringsfout([NIET_GEVONDEN]);
  await werk.seinVerplaatst();
  return uit.was;
}

/** Gives a melding of the queue, or an own one, to a colleague, who is told. */
export async function meldingToewijzen(werk: Werk, { casusId, naarId }: Invoer<'meldingToewijzen'>): Promise<Resultaat> {
  if (naarId === werk.kijker.persoonId) throw new Weigeringsfout('KEUZE_ONGELDIG', 'Kies een collega. Wilt u haar zelf? Kies dan Oppakken.', 'naarId');
  await zet(werk, casusId, naarId, 'Toegewezen door een collega');
  await werk.meld(naarId, 'MELDING_TOEGEWEZEN', casusId);
  return { id: casusId, casusId };
}

/** Takes over from a colleague, who is told. The reason is one of a list: who sees this casus later reads it too. */
export async function meldingOvernemen(werk: Werk, { casusId, reden }: Invoer<'meldingOvernemen'>): Promise<Resultaat> {
  const was = await zet(werk, casusId, werk.kijker.persoonId, `Overgenomen: ${overnameredenNaam[reden].toLowerCase()}`);
  await werk.meld(was, 'MELDING_OVERGENOMEN', casusId);
  return { id: casusId, casusId };
}
