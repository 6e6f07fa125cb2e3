import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { KoppelingBeslissenInvoer, KoppelingIntrekkenInvoer, KoppelingLosmakenInvoer, KoppelingVoorstellenInvoer } from './koppeling.invoer.js';
import { koppelingBeslissen, koppelingIntrekken, koppelingLosmaken, koppelingVoorstellen } from './koppeling.opdrachten.js';
import { Koppeling, Radarpunt } from './koppeling.type.js';
import { leesKoppelingen, leesRadar } from './radar.js';

@Resolver()
export class KoppelingResolver {
  @Portalen('veilig-thuis')
  @Query(() => [Radarpunt], { description: 'Earlier meldingen about the people of this casus, also in joined dossiers and in those of the same person by BSN. Each is logged.' })
  async radar(@Ctx() context: Context, @Arg('casusId', () => ID) casusId: string): Promise<Radarpunt[]> {
    return await leesRadar(context, casusId);
  }

  @Portalen('veilig-thuis')
  @Query(() => [Koppeling], { description: 'Which other dossiers are of the same gezin, and what waits for a colleague.' })
  async koppelingen(@Ctx() context: Context, @Arg('casusId', () => ID) casusId: string): Promise<Koppeling[]> {
    return await leesKoppelingen(context, casusId);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async koppelingVoorstellen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => KoppelingVoorstellenInvoer) invoer: KoppelingVoorstellenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'koppelingVoorstellen', sleutel, invoer, koppelingVoorstellen);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async koppelingBeslissen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => KoppelingBeslissenInvoer) invoer: KoppelingBeslissenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'koppelingBeslissen', sleutel, invoer, koppelingBeslissen);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async koppelingIntrekken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => KoppelingIntrekkenInvoer) invoer: KoppelingIntrekkenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'koppelingIntrekken', sleutel, invoer, koppelingIntrekken);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async koppelingLosmaken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => KoppelingLosmakenInvoer) invoer: KoppelingLosmakenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'koppelingLosmaken', sleutel, invoer, koppelingLosmaken);
  }
}
