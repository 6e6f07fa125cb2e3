import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { InzetVastleggenInvoer, VervangingBeeindigenInvoer, VervangingVastleggenInvoer } from './inzet.invoer.js';
import { inzetVastleggen } from './inzet.opdrachten.js';
import { vervangingBeeindigen, vervangingVastleggen } from './vervanging.opdrachten.js';

@Resolver()
export class InzetResolver {
  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async inzetVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InzetVastleggenInvoer) invoer: InzetVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'inzetVastleggen', sleutel, invoer, inzetVastleggen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async vervangingVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => VervangingVastleggenInvoer) invoer: VervangingVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'vervangingVastleggen', sleutel, invoer, vervangingVastleggen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async vervangingBeeindigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => VervangingBeeindigenInvoer) invoer: VervangingBeeindigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'vervangingBeeindigen', sleutel, invoer, vervangingBeeindigen);
  }
}
