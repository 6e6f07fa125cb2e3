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
async function* leesElk(signalen: ReturnType<Context['berichten']>, context: Context, info: GraphQLResolveInfo): AsyncGenerator<Rij> {
  for await (const { partijId, berichtId } of signalen) {
    if (berichtId === null) {
      if ((await eigenPartijen(context)).includes(partijId)) yield verplaatst(partijId);
      continue;
    }
    const [rij] = await lees(context.lezer, context.kijker, Bericht, selectieVan(info), { waar: 't0.id = $1', waarden: [berichtId] });
    if (rij) yield rij;
  }
}

/** Ends as soon as somebody hangs up: a generator by itself would first wait for a next signal, and read it. */
const totOphangen = (signalen: ReturnType<Context['berichten']>, rijen: AsyncGenerator<Rij>): AsyncIterableIterator<Rij> => ({
  next: () => rijen.next(),
  return: async () => {
    await signalen.return?.();
    return await rijen.return(undefined);
  },
  [Symbol.asyncIterator]() {
    return this;
  },
});

/** What comes for this viewer from now on. It listens before the line is open, so that nothing passes in between. */
export async function volgBerichten(context: Context, info: GraphQLResolveInfo): Promise<AsyncIterableIterator<Rij>> {
  const signalen = context.berichten(await eigenPartijen(context));
  return totOphangen(signalen, leesElk(signalen, context, info));
}
