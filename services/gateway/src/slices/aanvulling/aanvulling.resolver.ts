import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { AanvullingVastleggenInvoer } from './aanvulling.invoer.js';
import { aanvullingVastleggen } from './aanvulling.opdrachten.js';

@Resolver()
export class AanvullingResolver {
  @Portalen('veilig-thuis', 'duo', 'wijkteam')
  @Mutation(() => Uitkomst)
  async aanvullingVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AanvullingVastleggenInvoer) invoer: AanvullingVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'aanvullingVastleggen', sleutel, invoer, aanvullingVastleggen);
  }
}
