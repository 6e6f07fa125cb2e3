import { randomUUID } from 'node:crypto';
import { Berichtsoort } from '@bv/begrippen';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../zicht/context.js';
import { alsKijker, lees, type Rij } from '../../zicht/lezen.js';
import { selectieVan } from '../../zicht/selectie.js';
import { Bericht } from './bericht.entity.js';

/** This person and their groups in this portal, as the wall counts them. */
async function eigenPartijen({ lezer, kijker }: Context): Promise<string[]> {
  return await alsKijker(lezer, kijker, async (verbinding) => {
    const [rij] = await verbinding.vraag<{ ids: string[] | null }>(`select wand.partijen(false) as ids`);
    return rij?.ids ?? [];
  });
}

/** Says only that some list changed: kept nowhere, and about nobody. */
const verplaatst = (partijId: string): Rij => {
  const op = new Date().toISOString();
  return { id: randomUUID(), partijId, soort: Berichtsoort.WERK_VERPLAATST, casusId: null, handelingId: null, op, gelezenOp: op };
};

/** Each signal is read again as this viewer, so that a group somebody left meanwhile sends nothing any more. */
export async function* volgBerichten(context: Context, info: GraphQLResolveInfo): AsyncGenerator<Rij> {
  const signalen = context.berichten(await eigenPartijen(context));
  try {
    for await (const { partijId, berichtId } of signalen) {
      if (berichtId === null) {
        if ((await eigenPartijen(context)).includes(partijId)) yield verplaatst(partijId);
        continue;
      }
      const [rij] = await lees(context.lezer, context.kijker, Bericht, selectieVan(info), { waar: 't0.id = $1', waarden: [berichtId] });
      if (rij) yield rij;
    }
  } finally {
    await signalen.return?.();
  }
}
