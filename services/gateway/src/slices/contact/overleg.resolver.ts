import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { legVast } from '../../zicht/schrijfpad/vastlegging.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { OverlegVastleggenInvoer } from './overleg.invoer.js';
import { OVERLEG } from './contact.opdrachten.js';

@Resolver()
export class OverlegResolver {
  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async overlegVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => OverlegVastleggenInvoer) invoer: OverlegVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'overlegVastleggen', sleutel, invoer, legVast(OVERLEG));
  }
}
