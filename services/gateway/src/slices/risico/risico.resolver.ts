import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { legVast } from '../../zicht/schrijfpad/vastlegging.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { KrachtVastleggenInvoer, KrachtWijzigenInvoer, RisicoVastleggenInvoer, RisicoWijzigenInvoer } from './risico.invoer.js';
import { KRACHT, krachtWijzigen, risicoVastleggen, risicoWijzigen } from './risico.opdrachten.js';

@Resolver()
export class RisicoResolver {
  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async risicoVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => RisicoVastleggenInvoer) invoer: RisicoVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'risicoVastleggen', sleutel, invoer, risicoVastleggen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async risicoWijzigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => RisicoWijzigenInvoer) invoer: RisicoWijzigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'risicoWijzigen', sleutel, invoer, risicoWijzigen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async krachtVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => KrachtVastleggenInvoer) invoer: KrachtVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'krachtVastleggen', sleutel, invoer, legVast(KRACHT));
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async krachtWijzigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => KrachtWijzigenInvoer) invoer: KrachtWijzigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'krachtWijzigen', sleutel, invoer, krachtWijzigen);
  }
}
