import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { kijkmomentPlannen, kijkmomentStoppen, kijkmomentVastleggen } from './kijkmoment.opdrachten.js';
import { DuoTerugvragenInvoer, KijkmomentPlannenInvoer, KijkmomentStoppenInvoer, KijkmomentVastleggenInvoer } from './terugkeer.invoer.js';
import { duoTerugvragen } from './terugvragen.opdrachten.js';

@Resolver()
export class TerugkeerResolver {
  @Portalen('duo', 'wijkteam')
  @Mutation(() => Uitkomst)
  async duoTerugvragen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => DuoTerugvragenInvoer) invoer: DuoTerugvragenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'duoTerugvragen', sleutel, invoer, duoTerugvragen);
  }

  @Portalen('duo', 'wijkteam')
  @Mutation(() => Uitkomst)
  async kijkmomentPlannen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => KijkmomentPlannenInvoer) invoer: KijkmomentPlannenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'kijkmomentPlannen', sleutel, invoer, kijkmomentPlannen);
  }

  @Portalen('duo', 'wijkteam')
  @Mutation(() => Uitkomst)
  async kijkmomentVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => KijkmomentVastleggenInvoer) invoer: KijkmomentVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'kijkmomentVastleggen', sleutel, invoer, kijkmomentVastleggen);
  }

  @Portalen('duo', 'wijkteam')
  @Mutation(() => Uitkomst)
  async kijkmomentStoppen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => KijkmomentStoppenInvoer) invoer: KijkmomentStoppenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'kijkmomentStoppen', sleutel, invoer, kijkmomentStoppen);
  }
}
