import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { inkennisstellingVastleggen, onderzoekAfronden, onderzoekConcluderen } from './onderzoek.opdrachten.js';
import {
  InformantAccorderenInvoer, InformantVastleggenInvoer, InformantWijzigenInvoer, InkennisstellingVastleggenInvoer, OnderzoekAfrondenInvoer, OnderzoekConcluderenInvoer,
} from './onderzoek.invoer.js';
import { informantAccorderen, informantVastleggen, informantWijzigen } from './informant.opdrachten.js';

@Resolver()
export class OnderzoekResolver {
  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async onderzoekConcluderen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => OnderzoekConcluderenInvoer) invoer: OnderzoekConcluderenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'onderzoekConcluderen', sleutel, invoer, onderzoekConcluderen);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async inkennisstellingVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InkennisstellingVastleggenInvoer) invoer: InkennisstellingVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'inkennisstellingVastleggen', sleutel, invoer, inkennisstellingVastleggen);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async onderzoekAfronden(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => OnderzoekAfrondenInvoer) invoer: OnderzoekAfrondenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'onderzoekAfronden', sleutel, invoer, onderzoekAfronden);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async informantVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InformantVastleggenInvoer) invoer: InformantVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'informantVastleggen', sleutel, invoer, informantVastleggen);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async informantWijzigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InformantWijzigenInvoer) invoer: InformantWijzigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'informantWijzigen', sleutel, invoer, informantWijzigen);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async informantAccorderen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InformantAccorderenInvoer) invoer: InformantAccorderenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'informantAccorderen', sleutel, invoer, informantAccorderen);
  }
}
