import type { Overdrachtsoort } from '@bv/begrippen';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Sleutels, Werk } from '../../zicht/werk.js';
import { hadBetrokkenheid } from '../verzet.js';
import { Overdracht } from './overdracht.entity.js';
import { overdrachtsoorten } from './overdrachtsoort.js';

export interface Overdrachtkop extends Sleutels {
  readonly soort: Overdrachtsoort;
  readonly vanId: string | null;
  /** Null for who receives by letter. */
  readonly naarId: string | null;
}

export const alBeslist = (): Weigeringsfout => new Weigeringsfout('AL_BESLIST', 'Over deze overdracht is al beslist. Laad de pagina opnieuw om te zien hoe.');

/** Locks the row, so that of two answers at once the second sees the first. Errors: NIET_GEVONDEN, AL_BESLIST for a colleague who is too late. */
export async function haalOverdracht(werk: Werk, id: string): Promise<Overdrachtkop> {
  const teLaat = async (): Promise<boolean> => {
    for (const { ontvanger } of Object.values(overdrachtsoorten)) if (await hadBetrokkenheid(werk, { handelingId: id }, ontvanger, 'KANDIDAAT')) return true;
    return false;
  };
  const kop = await werk.haal(Overdracht, id).catch(async (fout: unknown) => {
    throw fout instanceof Weigeringsfout && (await teLaat()) ? alBeslist() : fout;
  });
  const [rij] = await werk.vraag<{ soort: Overdrachtsoort; van_id: string | null; naar_id: string | null }>(`select soort, van_id, naar_id from gegevens.overdracht where id = $1`, [id]);
  if (!rij) throw new Weigeringsfout([NIET_GEVONDEN]);
  return { ...kop, soort: rij.soort, vanId: rij.van_id, naarId: rij.naar_id };
}
