import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { toetsingOppakken, bevindingVastleggen, criteriumVastleggen, oordeelVastleggen } from './oordelen.opdrachten.js';
import { ToetsingOppakkenInvoer, BevindingVastleggenInvoer, CriteriumVastleggenInvoer, OordeelVastleggenInvoer } from './toetsing.invoer.js';

@Resolver()
export class OordelenResolver {
  @Portalen('rvdk')
  @Mutation(() => Uitkomst)
  async toetsingOppakken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ToetsingOppakkenInvoer) invoer: ToetsingOppakkenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'toetsingOppakken', sleutel, invoer, toetsingOppakken);
  }

  @Portalen('rvdk')
  @Mutation(() => Uitkomst)
  async bevindingVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => BevindingVastleggenInvoer) invoer: BevindingVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'bevindingVastleggen', sleutel, invoer, bevindingVastleggen);
  }

  @Portalen('rvdk')
  @Mutation(() => Uitkomst)
  async criteriumVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => CriteriumVastleggenInvoer) invoer: CriteriumVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'criteriumVastleggen', sleutel, invoer, criteriumVastleggen);
  }

  @Portalen('rvdk')
  @Mutation(() => Uitkomst)
  async oordeelVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => OordeelVastleggenInvoer) invoer: OordeelVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'oordeelVastleggen', sleutel, invoer, oordeelVastleggen);
  }
}
