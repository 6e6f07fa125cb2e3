import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { toetsgesprekPlannen, toetsgesprekVastleggen, toetsgesprekVervalt } from './oordelen.opdrachten.js';
import { ToetsgesprekPlannenInvoer, ToetsgesprekVastleggenInvoer, ToetsgesprekVervaltInvoer } from './toetsing.invoer.js';

@Resolver()
export class ToetsgesprekResolver {
  @Portalen('rvdk')
  @Mutation(() => Uitkomst)
  async toetsgesprekPlannen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ToetsgesprekPlannenInvoer) invoer: ToetsgesprekPlannenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'toetsgesprekPlannen', sleutel, invoer, toetsgesprekPlannen);
  }

  @Portalen('rvdk')
  @Mutation(() => Uitkomst)
  async toetsgesprekVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ToetsgesprekVastleggenInvoer) invoer: ToetsgesprekVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'toetsgesprekVastleggen', sleutel, invoer, toetsgesprekVastleggen);
  }

  @Portalen('rvdk')
  @Mutation(() => Uitkomst)
  async toetsgesprekVervalt(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ToetsgesprekVervaltInvoer) invoer: ToetsgesprekVervaltInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'toetsgesprekVervalt', sleutel, invoer, toetsgesprekVervalt);
  }
}
