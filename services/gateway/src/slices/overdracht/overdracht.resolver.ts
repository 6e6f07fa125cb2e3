import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { lees, type Rij } from '../../zicht/lezen.js';
import { CASUSPORTALEN, Portalen } from '../../zicht/portalen.js';
import { selectieVan } from '../../zicht/selectie.js';
import { eisUuid } from '../../zicht/uuid.js';
import { Overdracht } from './overdracht.entity.js';

@Resolver()
export class OverdrachtResolver {
  @Portalen(...CASUSPORTALEN)
  @Query(() => Overdracht, { nullable: true })
  async overdracht(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string): Promise<Rij | null> {
    return (await lees(context.lezer, context.kijker, Overdracht, selectieVan(info), { waar: 't0.id = $1', waarden: [eisUuid(id)] }))[0] ?? null;
  }
}
