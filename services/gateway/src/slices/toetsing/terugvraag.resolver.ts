import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { toetsadviesVragen, toetsadviesGeven } from './advies.opdrachten.js';
import { terugvraagStellen, toetsingTeruggeven, terugvraagBeantwoorden } from './terugvraag.opdrachten.js';
import { ToetsadviesVragenInvoer, ToetsadviesGevenInvoer, TerugvraagStellenInvoer, ToetsingTeruggevenInvoer, TerugvraagBeantwoordenInvoer } from './toetsing.invoer.js';

@Resolver()
export class TerugvraagResolver {
  @Portalen('rvdk')
  @Mutation(() => Uitkomst)
  async toetsadviesVragen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ToetsadviesVragenInvoer) invoer: ToetsadviesVragenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'toetsadviesVragen', sleutel, invoer, toetsadviesVragen);
  }

  @Portalen('rvdk')
  @Mutation(() => Uitkomst)
  async toetsadviesGeven(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ToetsadviesGevenInvoer) invoer: ToetsadviesGevenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'toetsadviesGeven', sleutel, invoer, toetsadviesGeven);
  }

  @Portalen('rvdk')
  @Mutation(() => Uitkomst)
  async terugvraagStellen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => TerugvraagStellenInvoer) invoer: TerugvraagStellenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'terugvraagStellen', sleutel, invoer, terugvraagStellen);
  }

  @Portalen('rvdk')
  @Mutation(() => Uitkomst)
  async toetsingTeruggeven(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ToetsingTeruggevenInvoer) invoer: ToetsingTeruggevenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'toetsingTeruggeven', sleutel, invoer, toetsingTeruggeven);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async terugvraagBeantwoorden(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => TerugvraagBeantwoordenInvoer) invoer: TerugvraagBeantwoordenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'terugvraagBeantwoorden', sleutel, invoer, terugvraagBeantwoorden);
  }
}
