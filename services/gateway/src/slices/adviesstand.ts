import type { Adviesverzoektoestand } from '@bv/begrippen';
import type { Resultaat } from '../zicht/opdracht.js';
import { Conflictfout, NIET_GEVONDEN, Weigeringsfout } from '../zicht/weigering.js';
import type { Werk, Wijziging } from '../zicht/werk.js';
import { Adviesverzoek } from './adviesverzoek/adviesverzoek.entity.js';
import { type Advieshandeling, volgendAdvies } from './adviesverzoek/adviesverzoek.toestand.js';

interface Rij {
  readonly versie: number;
  readonly toestand: string;
  readonly partij_id: string;
  readonly door_id: string;
  readonly behandelaar_id: string | null;
  readonly is_spoed: boolean;
  readonly is_gepubliceerd: boolean;
  readonly gewijzigd_op: Date | null;
  readonly wie: string | null;
}

/** Locks the row. Errors: NIET_GEVONDEN, also for one of another wijkteam; Conflictfout when somebody was first. */
export async function haalAdviesrij(werk: Werk, { id, versie }: { id: string; versie: number }): Promise<Rij> {
  const [rij] = await werk.vraag<Rij>(
    `select a.versie, a.toestand, a.partij_id, a.door_id, a.behandelaar_id, a.is_spoed, a.is_gepubliceerd, a.gewijzigd_op, (select p.naam from algemeen.partij p where p.id = a.gewijzigd_door_id) as wie
     from gegevens.adviesverzoek a where a.id = $1 for update of a`,
    [id],
  );
  if (!rij) throw new Weigeringsfout([NIET_GEVONDEN]);
  if (rij.versie !== versie) throw new Conflictfout({ versie: rij.versie, gewijzigdDoor: rij.wie, gewijzigdOp: rij.gewijzigd_op?.toISOString() ?? null, velden: [] });
  return rij;
}

/** Errors beside those of `haalAdviesrij`: HANDELING_KAN_NIET, also for the other side. */
export async function haalAdvies(werk: Werk, doel: { id: string; versie: number }, handeling: Advieshandeling): Promise<{ rij: Rij; nieuw: Adviesverzoektoestand }> {
  const rij = await haalAdviesrij(werk, doel);
  const nieuw = volgendAdvies(rij.toestand, handeling, werk.kijker.portaal);
  if (!nieuw) throw new Weigeringsfout('HANDELING_KAN_NIET', 'Dit kan nu niet met deze vraag. Laad de pagina opnieuw om te zien hoe het ervoor staat.');
  return { rij, nieuw };
}

export async function zetAdvies(werk: Werk, id: string, versie: number, waarden: Wijziging<Adviesverzoek>): Promise<Resultaat> {
  await werk.wijzigEigen(Adviesverzoek, id, { ...waarden, versie: versie + 1, gewijzigdDoorId: werk.kijker.persoonId, gewijzigdOp: werk.nu.toISOString() });
  return { id, casusId: null, versie: versie + 1 };
}
