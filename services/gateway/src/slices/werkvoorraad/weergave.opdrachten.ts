import type { Resultaat } from '../../zicht/opdracht.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Weergave } from './weergave.entity.js';

const MEESTE = 12;

/** Kept for this person, under an id that the screen made. Errors: TE_VEEL above twelve. */
export async function weergaveBewaren(werk: Werk, { id, naam, keuze }: Invoer<'weergaveBewaren'>): Promise<Resultaat> {
  const [telling] = await werk.vraag<{ n: number }>(`select count(*)::int as n from gegevens.weergave where id <> $1`, [id]);
  if ((telling?.n ?? 0) >= MEESTE) throw new Weigeringsfout('TE_VEEL', `U hebt al ${MEESTE} weergaven. Verwijder er eerst een.`, 'naam');
  await werk.bewaarEigen(Weergave, id, { partijId: werk.kijker.persoonId, naam, keuze, bijgewerktOp: werk.nu.toISOString() });
  return { id, casusId: null };
}

/** Removing what is not there is fine: it was done in another tab. */
export async function weergaveWissen(werk: Werk, { id }: Invoer<'weergaveWissen'>): Promise<Resultaat> {
  await werk.verwijder(Weergave, id);
  return { id, casusId: null };
}
