import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { toetsingAanvragen, toetsingIntrekken } from './toetsing.opdrachten.js';
import { ToetsingAanvragenInvoer, ToetsingIntrekkenInvoer } from './toetsing.invoer.js';

@Resolver()
export class ToetsingAanvragenResolver {
  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async toetsingAanvragen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ToetsingAanvragenInvoer) invoer: ToetsingAanvragenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'toetsingAanvragen', sleutel, invoer, toetsingAanvragen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async toetsingIntrekken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ToetsingIntrekkenInvoer) invoer: ToetsingIntrekkenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'toetsingIntrekken', sleutel, invoer, toetsingIntrekken);
  }
}
