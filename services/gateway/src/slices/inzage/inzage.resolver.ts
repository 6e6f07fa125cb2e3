import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import {
  InzageAanvragenInvoer,
  InzageAchterhoudenInvoer,
  InzageControlerenInvoer,
  InzageIntrekkenInvoer,
  InzageLatenNakijkenInvoer,
  InzageMeegevenInvoer,
  InzageVerstrekkenInvoer,
  InzageVoorbereidenInvoer,
  InzageWeigerenInvoer,
} from './inzage.invoer.js';
import {
  inzageAanvragen,
  inzageAchterhouden,
  inzageControleren,
  inzageIntrekken,
  inzageMeegeven,
  inzageVerstrekken,
  inzageVoorbereiden,
  inzageWeigeren,
} from './inzage.opdrachten.js';
import { inzageLatenNakijken } from './nakijken.js';

/** Where somebody can hold a dossier, and so answers the family about it. */
const HOUDERS = ['veilig-thuis', 'duo', 'wijkteam'] as const;

@Resolver()
export class InzageResolver {
  @Portalen(...HOUDERS)
  @Mutation(() => Uitkomst)
  async inzageAanvragen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InzageAanvragenInvoer) invoer: InzageAanvragenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'inzageAanvragen', sleutel, invoer, inzageAanvragen);
  }

  @Portalen(...HOUDERS)
  @Mutation(() => Uitkomst)
  async inzageVoorbereiden(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InzageVoorbereidenInvoer) invoer: InzageVoorbereidenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'inzageVoorbereiden', sleutel, invoer, inzageVoorbereiden);
  }

  @Portalen(...HOUDERS)
  @Mutation(() => Uitkomst)
  async inzageAchterhouden(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InzageAchterhoudenInvoer) invoer: InzageAchterhoudenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'inzageAchterhouden', sleutel, invoer, inzageAchterhouden);
  }

  @Portalen(...HOUDERS)
  @Mutation(() => Uitkomst)
  async inzageMeegeven(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InzageMeegevenInvoer) invoer: InzageMeegevenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'inzageMeegeven', sleutel, invoer, inzageMeegeven);
  }

  @Portalen(...HOUDERS)
  @Mutation(() => Uitkomst, { description: 'Asks one colleague to be the second pair of eyes. At Veilig Thuis and in a wijkteam that colleague sees this dossier until the check, for two weeks at most.' })
  async inzageLatenNakijken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InzageLatenNakijkenInvoer) invoer: InzageLatenNakijkenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'inzageLatenNakijken', sleutel, invoer, inzageLatenNakijken);
  }

  @Portalen(...HOUDERS)
  @Mutation(() => Uitkomst)
  async inzageControleren(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InzageControlerenInvoer) invoer: InzageControlerenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'inzageControleren', sleutel, invoer, inzageControleren);
  }

  @Portalen(...HOUDERS)
  @Mutation(() => Uitkomst)
  async inzageVerstrekken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InzageVerstrekkenInvoer) invoer: InzageVerstrekkenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'inzageVerstrekken', sleutel, invoer, inzageVerstrekken);
  }

  @Portalen(...HOUDERS)
  @Mutation(() => Uitkomst)
  async inzageWeigeren(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InzageWeigerenInvoer) invoer: InzageWeigerenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'inzageWeigeren', sleutel, invoer, inzageWeigeren);
  }

  @Portalen(...HOUDERS)
  @Mutation(() => Uitkomst)
  async inzageIntrekken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InzageIntrekkenInvoer) invoer: InzageIntrekkenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'inzageIntrekken', sleutel, invoer, inzageIntrekken);
  }
}
