import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { leesEen } from '../../zicht/leespad/leesvraag.js';
import type { Rij } from '../../zicht/lezen.js';
import { CASUSPORTALEN, Portalen } from '../../zicht/portalen.js';
import { Overdracht } from './overdracht.entity.js';
import { OVERDRACHT } from './overdracht.leesvragen.js';

@Resolver()
export class OverdrachtResolver {
  @Portalen(...CASUSPORTALEN)
  @Query(() => Overdracht, { nullable: true })
  async overdracht(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string): Promise<Rij | null> {
    return await leesEen(context, info, OVERDRACHT, { id });
  }
}
