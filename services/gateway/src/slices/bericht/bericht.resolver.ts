import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { leesLijst } from '../../zicht/leespad/leesvraag.js';
import type { Rij } from '../../zicht/lezen.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { ALLE_PORTALEN, Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { Bericht } from './bericht.entity.js';
import { BerichtLezenInvoer } from './bericht.invoer.js';
import { BERICHTEN } from './bericht.leesvragen.js';
import { berichtLezen } from './bericht.opdrachten.js';
import { volgBerichten } from './volg-berichten.js';

@Resolver()
export class BerichtResolver {
  @Portalen(...ALLE_PORTALEN)
  @Query(() => [Bericht], { description: 'What happened, newest first: to this person and to their groups in this portal.' })
  async berichten(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Rij[]> {
    return await leesLijst(context, info, BERICHTEN);
  }

  @Portalen(...ALLE_PORTALEN)
  @Subscription(() => Bericht, {
    description: 'The same, live. Ids only: the screen asks again what it may see.',
    subscribe: ({ context, info }: { context: Context; info: GraphQLResolveInfo }) => volgBerichten(context, info),
  })
  bericht(@Root() rij: Rij): Rij {
    return rij;
  }

  @Portalen(...ALLE_PORTALEN)
  @Mutation(() => Uitkomst)
  async berichtLezen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => BerichtLezenInvoer) invoer: BerichtLezenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'berichtLezen', sleutel, invoer, berichtLezen);
  }
}
