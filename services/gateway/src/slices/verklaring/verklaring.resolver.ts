import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { legVast } from '../../zicht/schrijfpad/vastlegging.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { AccorderingVastleggenInvoer, InformantakkoordVastleggenInvoer, VerklaringVastleggenInvoer, VerklaringWijzigenInvoer } from './verklaring.invoer.js';
import { VERKLARING, accorderingVastleggen, informantakkoordVastleggen, verklaringWijzigen } from './verklaring.opdrachten.js';

@Resolver()
export class VerklaringResolver {
  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async verklaringVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => VerklaringVastleggenInvoer) invoer: VerklaringVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'verklaringVastleggen', sleutel, invoer, legVast(VERKLARING));
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async verklaringWijzigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => VerklaringWijzigenInvoer) invoer: VerklaringWijzigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'verklaringWijzigen', sleutel, invoer, verklaringWijzigen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async accorderingVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AccorderingVastleggenInvoer) invoer: AccorderingVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'accorderingVastleggen', sleutel, invoer, accorderingVastleggen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async informantakkoordVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InformantakkoordVastleggenInvoer) invoer: InformantakkoordVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'informantakkoordVastleggen', sleutel, invoer, informantakkoordVastleggen);
  }
}
