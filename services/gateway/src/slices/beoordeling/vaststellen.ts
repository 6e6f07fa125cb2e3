import { Meldingtoestand, onderzoekstermijn, Onderzoektoestand, type Triagebesluit } from '@bv/begrippen';
import type { Werk } from '../../zicht/werk.js';
import { Melding } from '../melding/melding.entity.js';
import { Onderzoek } from '../onderzoek/onderzoek.entity.js';
import { startVervolg } from '../start-vervolg.js';
import { zetWerktermijn } from '../werktermijn.js';

/** A beoordeling stands: its melding is assessed, what was decided begins, and the term that comes first stands on the work. */
export async function voerBesluitUit(werk: Werk, casusId: string, meldingId: string, besluit: Triagebesluit): Promise<void> {
  await werk.wijzig(Melding, meldingId, null, { toestand: Meldingtoestand.BEOORDEELD });
  if (besluit === 'ONDERZOEK') await startOnderzoek(werk, casusId);
  if (besluit === 'VOORWAARDEN_EN_VERVOLG') await startVervolg(werk, casusId);
  await zetWerktermijn(werk, casusId);
  await werk.tijdlijn(casusId, 'VEILIGHEID_BEOORDEELD');
}

/** A second melding during a research joins it: one research, with the term of the first. */
async function startOnderzoek(werk: Werk, casusId: string): Promise<void> {
  const [loopt] = await werk.vraag(`select 1 from gegevens.onderzoek where casus_id = $1 and toestand = $2`, [casusId, Onderzoektoestand.LOPEND]);
  if (loopt) return;
  await werk.voegToe(Onderzoek, { casusId, toestand: Onderzoektoestand.LOPEND, begonnenOp: werk.nu.toISOString(), termijn: onderzoekstermijn(werk.nu).toISOString() });
  await werk.tijdlijn(casusId, 'ONDERZOEK_BEGONNEN');
}
