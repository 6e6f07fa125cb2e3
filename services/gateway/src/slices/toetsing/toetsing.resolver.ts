import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { leesEen } from '../../zicht/leespad/leesvraag.js';
import type { Rij } from '../../zicht/lezen.js';
import { Portalen } from '../../zicht/portalen.js';
import { Toetsing } from './toetsing.entity.js';
import { TOETSING } from './toetsing.leesvragen.js';

@Resolver()
export class ToetsingResolver {
  @Portalen('duo', 'rvdk')
  @Query(() => Toetsing, { nullable: true })
  async toetsing(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string): Promise<Rij | null> {
    return await leesEen(context, info, TOETSING, { id });
  }
}
