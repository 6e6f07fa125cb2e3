import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { legVast } from '../../zicht/schrijfpad/vastlegging.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { HulpinzetVastleggenInvoer, HulpinzetWijzigenInvoer } from './hulp.invoer.js';
import { HULPINZET, hulpinzetWijzigen } from './hulp.opdrachten.js';

@Resolver()
export class HulpResolver {
  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async hulpinzetVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => HulpinzetVastleggenInvoer) invoer: HulpinzetVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'hulpinzetVastleggen', sleutel, invoer, legVast(HULPINZET));
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async hulpinzetWijzigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => HulpinzetWijzigenInvoer) invoer: HulpinzetWijzigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'hulpinzetWijzigen', sleutel, invoer, hulpinzetWijzigen);
  }
}
