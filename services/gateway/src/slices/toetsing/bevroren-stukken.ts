import type { Rij } from '../../zicht/lezen.js';
import { velden, type Werk } from '../../zicht/werk.js';
import { Stuk } from '../overdracht/overdracht.entity.js';
import type { Nieuwereactie, Stukinhoud } from './bevriezen.js';
import { Toetsing } from './toetsing.entity.js';

const tekst = (waarde: unknown): string | null => (typeof waarde === 'string' ? waarde : null);

/** What was frozen for this review until now, as the duo may see it, with the last number and the hash of the first part. */
export async function bevrorenStukken(werk: Werk, toetsingId: string): Promise<{ stukken: Stukinhoud[]; laatste: number; dossierhash: string }> {
  const rijen = await werk.lees(Stuk, velden('volgnummer', 'soort', 'kop', 'tekst', 'bron', 'peildatum', { reacties: velden('naam', 'oordeel', 'eigenWoorden', 'datum') }), 't0.handeling_id = $1', [toetsingId]);
  const [toetsing] = await werk.lees(Toetsing, velden('dossierhash'), 't0.id = $1', [toetsingId]);
  const reactie = (r: Rij): Nieuwereactie => ({ naam: tekst(r['naam']), oordeel: tekst(r['oordeel']), eigenWoorden: tekst(r['eigenWoorden']), datum: tekst(r['datum']) });
  return {
    stukken: rijen.map((rij) => ({
      soort: rij['soort'] as Stukinhoud['soort'], kop: tekst(rij['kop']), tekst: tekst(rij['tekst']), bron: tekst(rij['bron']), peildatum: tekst(rij['peildatum']), reacties: ((rij['reacties'] as Rij[] | undefined) ?? []).map(reactie),
    })),
    laatste: Math.max(0, ...rijen.map((rij) => Number(rij['volgnummer']))),
    dossierhash: tekst(toetsing?.['dossierhash']) ?? '',
  };
}
