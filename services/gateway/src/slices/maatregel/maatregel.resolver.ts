import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import {
  JeugdbeschermerWisselenInvoer, MaatregelBeeindigenInvoer, MaatregelBeslissenInvoer, MaatregelHorenVastleggenInvoer, MaatregelIntrekkenInvoer, MaatregelUitvoeringBeginnenInvoer,
  MaatregelVerlengenInvoer, MaatregelVerzoekenInvoer,
} from './maatregel.invoer.js';
import { maatregelBeslissen, maatregelHorenVastleggen, maatregelIntrekken, maatregelVerzoeken } from './maatregel.opdrachten.js';
import { jeugdbeschermerWisselen, maatregelBeeindigen, maatregelUitvoeringBeginnen, maatregelVerlengen } from './uitvoeren.opdrachten.js';

@Resolver()
export class MaatregelResolver {
  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async maatregelVerzoeken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => MaatregelVerzoekenInvoer) invoer: MaatregelVerzoekenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'maatregelVerzoeken', sleutel, invoer, maatregelVerzoeken);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async maatregelIntrekken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => MaatregelIntrekkenInvoer) invoer: MaatregelIntrekkenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'maatregelIntrekken', sleutel, invoer, maatregelIntrekken);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async maatregelBeslissen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => MaatregelBeslissenInvoer) invoer: MaatregelBeslissenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'maatregelBeslissen', sleutel, invoer, maatregelBeslissen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async maatregelHorenVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => MaatregelHorenVastleggenInvoer) invoer: MaatregelHorenVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'maatregelHorenVastleggen', sleutel, invoer, maatregelHorenVastleggen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async maatregelUitvoeringBeginnen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => MaatregelUitvoeringBeginnenInvoer) invoer: MaatregelUitvoeringBeginnenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'maatregelUitvoeringBeginnen', sleutel, invoer, maatregelUitvoeringBeginnen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async jeugdbeschermerWisselen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => JeugdbeschermerWisselenInvoer) invoer: JeugdbeschermerWisselenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'jeugdbeschermerWisselen', sleutel, invoer, jeugdbeschermerWisselen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async maatregelVerlengen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => MaatregelVerlengenInvoer) invoer: MaatregelVerlengenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'maatregelVerlengen', sleutel, invoer, maatregelVerlengen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async maatregelBeeindigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => MaatregelBeeindigenInvoer) invoer: MaatregelBeeindigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'maatregelBeeindigen', sleutel, invoer, maatregelBeeindigen);
  }
}
