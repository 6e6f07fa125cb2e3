import { Stand } from '@bv/beleid';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { leesEen, leesLijst } from '../../zicht/leespad/leesvraag.js';
import type { Rij } from '../../zicht/lezen.js';
import { CASUSPORTALEN, Portalen } from '../../zicht/portalen.js';
import { Betrokkenheid, Casus, Gebeurtenis } from './casus.entity.js';
import { CASUS, MIJN_WERK, TIJDLIJN } from './casus.leesvragen.js';

@Resolver()
export class CasusResolver {
  @Portalen(...CASUSPORTALEN)
  @Query(() => [Betrokkenheid], { description: 'The own work: open involvements of this person and their groups in this portal, the first term first.' })
  async mijnWerk(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('stand', () => [Stand], { nullable: true }) stand?: Stand[],
    @Arg('zoek', () => String, { nullable: true }) zoek?: string,
    @Arg('aantal', () => Int, { defaultValue: 100 }) aantal?: number,
    @Arg('na', () => ID, { nullable: true }) na?: string,
  ): Promise<Rij[]> {
    return await leesLijst(context, info, MIJN_WERK, { stand, zoek, aantal, na });
  }

  @Portalen(...CASUSPORTALEN)
  @Query(() => Casus, { nullable: true, description: 'One casus. Absent and forbidden answer the same.' })
  async casus(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string): Promise<Rij | null> {
    return await leesEen(context, info, CASUS, { id });
  }

  @Portalen(...CASUSPORTALEN)
  @Query(() => [Gebeurtenis], { description: 'What was done in one casus, the last first, in pages. Empty for who is not involved.' })
  async tijdlijn(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('casusId', () => ID) casusId: string,
    @Arg('soorten', () => [String], { nullable: true }) soorten?: string[],
    @Arg('aantal', () => Int, { defaultValue: 50 }) aantal?: number,
    @Arg('na', () => ID, { nullable: true }) na?: string,
  ): Promise<Rij[]> {
    return await leesLijst(context, info, TIJDLIJN, { casusId, soorten, aantal, na });
  }
}
