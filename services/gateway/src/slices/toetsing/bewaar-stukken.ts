import type { Werk } from '../../zicht/werk.js';
import { Reactie, Stuk } from '../overdracht/overdracht.entity.js';
import type { Nieuwstuk } from './bevriezen.js';

/** Writes frozen rows, numbered on from `na`. They are only ever added. */
export async function bewaarStukken(werk: Werk, casusId: string, handelingId: string, handelingsoort: 'OVERDRACHT' | 'TOETSING', stukken: readonly Nieuwstuk[], na = 0): Promise<void> {
  for (const [index, { reacties, ...stuk }] of stukken.entries()) {
    const stukId = await werk.voegToe(Stuk, { casusId, handelingId, handelingsoort, volgnummer: na + index + 1, ...stuk });
    for (const reactie of reacties) await werk.voegToe(Reactie, { casusId, handelingId, handelingsoort, stukId, ...reactie } as never);
  }
}
