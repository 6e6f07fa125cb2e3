import { Partijsoort } from '@bv/begrippen';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { leesLijst } from '../../zicht/leespad/leesvraag.js';
import { lees, type Rij } from '../../zicht/lezen.js';
import { ALLE_PORTALEN, Portalen } from '../../zicht/portalen.js';
import { onder, selectieVan } from '../../zicht/selectie.js';
import { Ik } from './ik.type.js';
import { Partij } from './partij.entity.js';
import { PARTIJEN } from './partij.leesvragen.js';

@Resolver()
export class PartijResolver {
  @Portalen(...ALLE_PORTALEN)
  @Query(() => Ik)
  async ik(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<{ partij: Rij | null; portalen: readonly string[]; sessieEindigt: Date }> {
    const { kijker, lezer, portalen, sessieEindigt } = context;
    const [partij] = await lees(lezer, kijker, Partij, onder(selectieVan(info), 'partij'), { waar: 't0.id = $1', waarden: [kijker.persoonId] });
    return { partij: partij ?? null, portalen, sessieEindigt };
  }

  @Portalen(...ALLE_PORTALEN)
  @Query(() => [Partij], { description: 'People and function groups, by name; with a portal only those who work there.' })
  async partijen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('soort', () => Partijsoort, { nullable: true }) soort?: Partijsoort,
    @Arg('portaal', () => String, { nullable: true }) portaal?: string,
  ): Promise<Rij[]> {
    return await leesLijst(context, info, PARTIJEN, { soort, portaal });
  }
}
