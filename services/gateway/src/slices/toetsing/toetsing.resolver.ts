import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { lees, type Rij } from '../../zicht/lezen.js';
import { Portalen } from '../../zicht/portalen.js';
import { selectieVan } from '../../zicht/selectie.js';
import { eisUuid } from '../../zicht/uuid.js';
import { Toetsing } from './toetsing.entity.js';

@Resolver()
export class ToetsingResolver {
  @Portalen('duo', 'rvdk')
  @Query(() => Toetsing, { nullable: true })
  async toetsing(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string): Promise<Rij | null> {
    return (await lees(context.lezer, context.kijker, Toetsing, selectieVan(info), { waar: 't0.id = $1', waarden: [eisUuid(id)] }))[0] ?? null;
  }
}
