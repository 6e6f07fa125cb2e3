import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';

interface Vraag {
  /** The beoordeling, which is also the act that the colleague is asked for. */
  readonly id: string;
  readonly casusId: string;
}

async function werktMee(werk: Werk, casusId: string, partijId: string): Promise<boolean> {
  const [rij] = await werk.vraag(
    `select 1 from wand.betrokkenheid where casus_id = $1 and partij_id = $2 and hoedanigheid = 'VT_BEHANDELAAR' and stand = 'ACTIEF' and (tot is null or tot > now())`,
    [casusId, partijId],
  );
  return rij !== undefined;
}

/** Asks one colleague of Veilig Thuis to look along. Errors: TWEEDE_PAAR_OGEN, KEUZE_ONGELDIG, UITGESLOTEN. */
export async function betrekCollega(werk: Werk, { id, casusId }: Vraag, collegaId: string): Promise<void> {
  if (collegaId === werk.kijker.persoonId) throw new Weigeringsfout('TWEEDE_PAAR_OGEN', 'Kies een ander dan uzelf.', 'collegaId');
  if (!(await werktMee(werk, casusId, collegaId))) {
    const [collega] = await werk.vraag(
      `select 1 from algemeen.portaaltoegang a where a.persoon_id::text = $1 and a.portaal = 'veilig-thuis' and a.van <= now() and (a.tot is null or a.tot > now())`,
      [collegaId],
    );
    if (!collega) throw new Weigeringsfout('KEUZE_ONGELDIG', 'Kies een collega van Veilig Thuis.', 'collegaId');
    await werk.geefBetrokkenheid({ casusId, partijId: collegaId, hoedanigheid: 'VT_NAKIJKER', stand: 'ACTIEF', handelingId: id, reden: 'Kijkt mee met een beoordeling zonder vervolg' });
  }
  await werk.meld(collegaId, 'BEOORDELING_BEVESTIGEN', casusId);
}

/** Whoever was asked is out again; who works with the family anyway stays. */
export async function laatCollegaLos(werk: Werk, { id, casusId }: Vraag, collegaId: string): Promise<void> {
  await werk.beeindigBetrokkenheid({ casusId, partijId: collegaId, hoedanigheid: 'VT_NAKIJKER', stand: 'ACTIEF', handelingId: id });
}

export interface Gevraagdebeoordeling extends Vraag {
  readonly toestand: string | null;
  readonly meldingId: string;
  readonly doorId: string | null;
  readonly collegaId: string | null;
}

/** Errors: NIET_GEVONDEN. */
export async function haalGevraagde(werk: Werk, id: string): Promise<Gevraagdebeoordeling> {
  const [rij] = await werk.vraag<{ casus_id: string; toestand: string; melding_id: string; door_id: string | null; collega_id: string | null }>(
    `select casus_id, toestand, melding_id, door_id, collega_id from gegevens.veiligheidsbeoordeling where id = $1`, [id],
  );
  if (!rij) throw new Weigeringsfout([NIET_GEVONDEN]);
  werk.raak(rij.casus_id);
  return { id, casusId: rij.casus_id, toestand: rij.toestand, meldingId: rij.melding_id, doorId: rij.door_id, collegaId: rij.collega_id };
}
