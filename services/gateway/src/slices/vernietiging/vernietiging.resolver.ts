import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { VernietigingsverzoekBeslissenInvoer, VernietigingsverzoekUitvoerenInvoer, VernietigingsverzoekVastleggenInvoer } from './vernietiging.invoer.js';
import { vernietigingsverzoekBeslissen, vernietigingsverzoekUitvoeren, vernietigingsverzoekVastleggen } from './vernietiging.opdrachten.js';

@Resolver()
export class VernietigingResolver {
  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async vernietigingsverzoekVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => VernietigingsverzoekVastleggenInvoer) invoer: VernietigingsverzoekVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'vernietigingsverzoekVastleggen', sleutel, invoer, vernietigingsverzoekVastleggen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async vernietigingsverzoekBeslissen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => VernietigingsverzoekBeslissenInvoer) invoer: VernietigingsverzoekBeslissenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'vernietigingsverzoekBeslissen', sleutel, invoer, vernietigingsverzoekBeslissen);
  }

  @Portalen('privacy')
  @Mutation(() => Uitkomst, { description: 'Carries out what the duo decided. Cannot be undone.' })
  async vernietigingsverzoekUitvoeren(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => VernietigingsverzoekUitvoerenInvoer) invoer: VernietigingsverzoekUitvoerenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'vernietigingsverzoekUitvoeren', sleutel, invoer, vernietigingsverzoekUitvoeren);
  }
}
