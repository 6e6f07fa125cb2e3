import { eisUuid } from '../../zicht/uuid.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import { Adviesvraag } from '../adviesvraag/adviesvraag.entity.js';
import { volgendeAdviesvraag } from '../adviesvraag/adviesvraag.toestand.js';
import { Formulier } from '../formulier/formulier.entity.js';
import { volgendFormulier } from '../formulier/formulier.toestand.js';

/** The question for advice says that it became a melding; which one stands with the melding only. Errors: ADVIESVRAAG_KAN_NIET. */
export async function rondAdviesvraagAf(werk: Werk, id: string): Promise<void> {
  const [rij] = await werk.vraag<{ toestand: string; versie: number }>(`select toestand, versie from gegevens.adviesvraag where id = $1 for update`, [eisUuid(id)]);
  const toestand = rij && volgendeAdviesvraag(rij.toestand, 'MELDING_VASTGELEGD');
  if (!toestand) throw new Weigeringsfout('ADVIESVRAAG_KAN_NIET', 'De adviesvraag achter dit concept is al afgehandeld of teruggezet. Maak de melding bovenaan los van de adviesvraag, of open de adviesvraag.');
  await werk.wijzigEigen(Adviesvraag, id, { toestand, versie: rij.versie + 1, gewijzigdDoorId: werk.kijker.persoonId, gewijzigdOp: werk.nu.toISOString() });
}

/** The form became a melding: what it said stands there now, and no longer here. Gives when it was received. Errors: FORMULIER_KAN_NIET. */
export async function rondFormulierAf(werk: Werk, id: string): Promise<Date> {
  const [rij] = await werk.vraag<{ toestand: string; ontvangen_op: Date; behandelaar_id: string | null }>(
    `select toestand, ontvangen_op, behandelaar_id from gegevens.formulier where id = $1 for update`,
    [eisUuid(id)],
  );
  const toestand = rij && volgendFormulier(rij.toestand, 'MELDING_VASTGELEGD');
  if (!toestand || rij.behandelaar_id !== werk.kijker.persoonId) {
    throw new Weigeringsfout('FORMULIER_KAN_NIET', 'Het formulier achter dit concept is al afgehandeld, of een collega heeft het overgenomen. Maak de melding bovenaan los van het formulier, of kijk bij Formulieren.');
  }
  await werk.wijzigEigen(Formulier, id, { toestand, inhoud: null, afgerondOp: werk.nu.toISOString() });
  return new Date(rij.ontvangen_op);
}
