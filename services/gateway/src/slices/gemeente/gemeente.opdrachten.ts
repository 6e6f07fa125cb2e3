import { Berichtsoort } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { vergrendelCasus } from '../verzet.js';

/** Errors: NIET_GEVONDEN for who leads no team, GEMEENTE_GEWIJZIGD when somebody else wrote since. */
export async function gemeenteafspraakVastleggen(werk: Werk, invoer: Invoer<'gemeenteafspraakVastleggen'>): Promise<Resultaat> {
  const { vorigeId, gemeente, geldigVan, teamNaam, telefoon, uren, buitenUren, afspraken, teamIds } = invoer;
  const id = nieuweId();
  await werk.vraag(`select wand.leg_gemeenteafspraak_vast($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`, [id, vorigeId, gemeente, geldigVan, teamNaam, telefoon, uren, buitenUren, afspraken, teamIds]);
  return { id, casusId: null };
}

/** Errors: NIET_GEVONDEN for who leads no team, OPVOLGER_ONGELDIG. */
export async function teamBeeindigen(werk: Werk, { teamId, geldigTot, opvolgerId }: Invoer<'teamBeeindigen'>): Promise<Resultaat> {
  await werk.vraag(`select wand.beeindig_team($1, $2, $3)`, [teamId, geldigTot, opvolgerId]);
  return { id: teamId, casusId: null };
}

/** Errors: NIET_GEVONDEN, GEEN_OPVOLGER, KEUZE_ONGELDIG. */
export async function gezinOverzetten(werk: Werk, { casusId, naarId }: Invoer<'gezinOverzetten'>): Promise<Resultaat> {
  await vergrendelCasus(werk, casusId);
  await werk.meld(naarId, Berichtsoort.GEZIN_OVERGEZET, casusId);
  // The own right goes with it: it is the last thing that is done.
  await werk.vraag(`select wand.zet_gezin_over($1, $2)`, [casusId, naarId]);
  return { id: casusId, casusId };
}
