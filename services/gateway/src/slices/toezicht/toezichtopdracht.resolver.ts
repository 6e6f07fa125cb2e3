import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import {
  MeekijkOpenenInvoer, OpschortingOpheffenInvoer, OpschortingVastleggenInvoer, VernietigingBeoordelenInvoer, VernietigingUitvoerenInvoer, VernietigingVoorstellenInvoer,
} from './toezicht.invoer.js';
import { meekijkOpenen, opschortingOpheffen, opschortingVastleggen, vernietigingBeoordelen, vernietigingUitvoeren, vernietigingVoorstellen } from './toezicht.opdrachten.js';

@Resolver()
export class ToezichtopdrachtResolver {
  @Portalen('privacy')
  @Mutation(() => Uitkomst, { description: 'Opens looking along as somebody else, for one casus and one hour. The id of the outcome is the key to it.' })
  async meekijkOpenen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => MeekijkOpenenInvoer) invoer: MeekijkOpenenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'meekijkOpenen', sleutel, invoer, meekijkOpenen);
  }

  @Portalen('privacy')
  @Mutation(() => Uitkomst)
  async opschortingVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => OpschortingVastleggenInvoer) invoer: OpschortingVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'opschortingVastleggen', sleutel, invoer, opschortingVastleggen);
  }

  @Portalen('privacy')
  @Mutation(() => Uitkomst)
  async opschortingOpheffen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => OpschortingOpheffenInvoer) invoer: OpschortingOpheffenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'opschortingOpheffen', sleutel, invoer, opschortingOpheffen);
  }

  @Portalen('privacy')
  @Mutation(() => Uitkomst)
  async vernietigingVoorstellen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => VernietigingVoorstellenInvoer) invoer: VernietigingVoorstellenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'vernietigingVoorstellen', sleutel, invoer, vernietigingVoorstellen);
  }

  @Portalen('privacy')
  @Mutation(() => Uitkomst, { description: 'By a second person: whoever proposed it is refused.' })
  async vernietigingBeoordelen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => VernietigingBeoordelenInvoer) invoer: VernietigingBeoordelenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'vernietigingBeoordelen', sleutel, invoer, vernietigingBeoordelen);
  }

  @Portalen('privacy')
  @Mutation(() => Uitkomst, { description: 'Destroys what was approved and leaves a certificate of each casus. Cannot be undone.' })
  async vernietigingUitvoeren(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => VernietigingUitvoerenInvoer) invoer: VernietigingUitvoerenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'vernietigingUitvoeren', sleutel, invoer, vernietigingUitvoeren);
  }
}
