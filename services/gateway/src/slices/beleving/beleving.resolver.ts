import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { legVast } from '../../zicht/schrijfpad/vastlegging.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { BelevingVastleggenInvoer } from './beleving.invoer.js';
import { BELEVING } from './beleving.opdrachten.js';

@Resolver()
export class BelevingResolver {
  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async belevingVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => BelevingVastleggenInvoer) invoer: BelevingVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'belevingVastleggen', sleutel, invoer, legVast(BELEVING));
  }
}
