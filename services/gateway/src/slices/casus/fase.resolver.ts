import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { FaseWisselenInvoer } from './fase.invoer.js';
import { faseWisselen } from './fase.opdrachten.js';

@Resolver()
export class FaseResolver {
  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async faseWisselen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => FaseWisselenInvoer) invoer: FaseWisselenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'faseWisselen', sleutel, invoer, faseWisselen);
  }
}
