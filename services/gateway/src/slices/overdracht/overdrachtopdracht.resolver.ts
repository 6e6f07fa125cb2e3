import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { overdrachtAanbieden } from './aanbieden.opdrachten.js';
import { overdrachtAanvaarden, overdrachtWeigeren } from './beslissen.opdrachten.js';
import { overdrachtIntrekken } from './intrekken.opdrachten.js';
import { overdrachtvraagBeantwoorden, overdrachtvraagStellen } from './vragen.opdrachten.js';
import {
  OverdrachtAanbiedenInvoer, OverdrachtAanvaardenInvoer, OverdrachtIntrekkenInvoer, OverdrachtvraagBeantwoordenInvoer, OverdrachtvraagStellenInvoer, OverdrachtWeigerenInvoer,
} from './overdracht.invoer.js';

@Resolver()
export class OverdrachtopdrachtResolver {
  @Portalen('duo', 'wijkteam')
  @Mutation(() => Uitkomst)
  async overdrachtvraagStellen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => OverdrachtvraagStellenInvoer) invoer: OverdrachtvraagStellenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'overdrachtvraagStellen', sleutel, invoer, overdrachtvraagStellen);
  }

  @Portalen('veilig-thuis', 'rvdk', 'duo')
  @Mutation(() => Uitkomst)
  async overdrachtvraagBeantwoorden(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => OverdrachtvraagBeantwoordenInvoer) invoer: OverdrachtvraagBeantwoordenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'overdrachtvraagBeantwoorden', sleutel, invoer, overdrachtvraagBeantwoorden);
  }

  @Portalen('veilig-thuis', 'rvdk', 'duo')
  @Mutation(() => Uitkomst)
  async overdrachtAanbieden(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => OverdrachtAanbiedenInvoer) invoer: OverdrachtAanbiedenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'overdrachtAanbieden', sleutel, invoer, overdrachtAanbieden);
  }

  @Portalen('veilig-thuis', 'rvdk', 'duo')
  @Mutation(() => Uitkomst)
  async overdrachtIntrekken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => OverdrachtIntrekkenInvoer) invoer: OverdrachtIntrekkenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'overdrachtIntrekken', sleutel, invoer, overdrachtIntrekken);
  }

  @Portalen('duo', 'wijkteam')
  @Mutation(() => Uitkomst)
  async overdrachtAanvaarden(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => OverdrachtAanvaardenInvoer) invoer: OverdrachtAanvaardenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'overdrachtAanvaarden', sleutel, invoer, overdrachtAanvaarden);
  }

  @Portalen('duo', 'wijkteam')
  @Mutation(() => Uitkomst)
  async overdrachtWeigeren(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => OverdrachtWeigerenInvoer) invoer: OverdrachtWeigerenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'overdrachtWeigeren', sleutel, invoer, overdrachtWeigeren);
  }
}
