import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { leesOpvallend, type Opvallend as Gevonden } from '../../zicht/opvallend.js';
import { Portalen } from '../../zicht/portalen.js';
import { TijdstipScalar } from '../../zicht/scalars.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { OpvallendDrempelsInstellenInvoer, OpvallendNakijkenInvoer } from './opvallend.invoer.js';
import { opvallendDrempelsInstellen, opvallendNakijken } from './opvallend.opdrachten.js';
import { Opvallend } from './opvallend.type.js';

/** A longer stretch is asked a month at a time, so that the answer does not take longer in a large log than somebody waits. */
const HOOGSTE_DAGEN = 31;

@Resolver()
export class OpvallendResolver {
  @Portalen('privacy')
  @Query(() => Opvallend, { description: 'Unusual patterns of the days before a moment (now, when absent). Looking is logged too.' })
  async opvallend(
    @Ctx() { toezicht, kijker }: Context,
    @Arg('dagen', () => Int, { defaultValue: HOOGSTE_DAGEN }) dagen: number,
    @Arg('tot', () => TijdstipScalar, { nullable: true }) tot?: string,
  ): Promise<Gevonden> {
    return await leesOpvallend(toezicht, kijker, tot ? new Date(tot) : new Date(), Math.max(1, Math.min(dagen, HOOGSTE_DAGEN)));
  }

  @Portalen('privacy')
  @Mutation(() => Uitkomst)
  async opvallendNakijken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => OpvallendNakijkenInvoer) invoer: OpvallendNakijkenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'opvallendNakijken', sleutel, invoer, opvallendNakijken);
  }

  @Portalen('privacy')
  @Mutation(() => Uitkomst)
  async opvallendDrempelsInstellen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => OpvallendDrempelsInstellenInvoer) invoer: OpvallendDrempelsInstellenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'opvallendDrempelsInstellen', sleutel, invoer, opvallendDrempelsInstellen);
  }
}
