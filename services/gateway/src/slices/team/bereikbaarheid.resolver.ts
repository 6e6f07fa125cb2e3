import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { BereikbaarheidInstellenInvoer } from './bereikbaarheid.invoer.js';
import { bereikbaarheidInstellen } from './bereikbaarheid.opdrachten.js';

@Resolver()
export class BereikbaarheidResolver {
  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async bereikbaarheidInstellen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => BereikbaarheidInstellenInvoer) invoer: BereikbaarheidInstellenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'bereikbaarheidInstellen', sleutel, invoer, bereikbaarheidInstellen);
  }
}
