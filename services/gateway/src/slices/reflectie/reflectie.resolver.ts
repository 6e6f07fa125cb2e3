import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { legVast } from '../../zicht/schrijfpad/vastlegging.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { ReflectieVastleggenInvoer } from './reflectie.invoer.js';
import { REFLECTIE } from './reflectie.opdrachten.js';

@Resolver()
export class ReflectieResolver {
  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async reflectieVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ReflectieVastleggenInvoer) invoer: ReflectieVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'reflectieVastleggen', sleutel, invoer, legVast(REFLECTIE));
  }
}
