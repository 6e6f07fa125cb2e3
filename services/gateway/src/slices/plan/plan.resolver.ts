import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { legVast } from '../../zicht/schrijfpad/vastlegging.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { NormenVastleggenInvoer, PlanakkoordVastleggenInvoer, PlandoelVastleggenInvoer, PlandoelWijzigenInvoer, PlanVaststellenInvoer } from './plan.invoer.js';
import { normenVastleggen, PLANDOEL, planakkoordVastleggen, plandoelWijzigen, planVaststellen } from './plan.opdrachten.js';

@Resolver()
export class PlanResolver {
  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async plandoelVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => PlandoelVastleggenInvoer) invoer: PlandoelVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'plandoelVastleggen', sleutel, invoer, legVast(PLANDOEL));
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async plandoelWijzigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => PlandoelWijzigenInvoer) invoer: PlandoelWijzigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'plandoelWijzigen', sleutel, invoer, plandoelWijzigen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async planVaststellen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => PlanVaststellenInvoer) invoer: PlanVaststellenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'planVaststellen', sleutel, invoer, planVaststellen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async planakkoordVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => PlanakkoordVastleggenInvoer) invoer: PlanakkoordVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'planakkoordVastleggen', sleutel, invoer, planakkoordVastleggen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async normenVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => NormenVastleggenInvoer) invoer: NormenVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'normenVastleggen', sleutel, invoer, normenVastleggen);
  }
}
