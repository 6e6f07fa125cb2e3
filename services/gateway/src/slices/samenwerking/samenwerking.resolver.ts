import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { bezoekLatenVervallen, bezoekPlannen, bezoekVerslaan } from './bezoek.opdrachten.js';
import { AdviesMeelopenInvoer, BezoekLatenVervallenInvoer, BezoekPlannenInvoer, BezoekVerslaanInvoer, SamenwerkingBeeindigenInvoer, SamenwerkingBeginnenInvoer, SamenwerkingWijzigenInvoer } from './samenwerking.invoer.js';
import { adviesMeelopen, samenwerkingBeeindigen, samenwerkingBeginnen, samenwerkingWijzigen } from './samenwerking.opdrachten.js';

@Resolver()
export class SamenwerkingResolver {
  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async samenwerkingBeginnen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => SamenwerkingBeginnenInvoer) invoer: SamenwerkingBeginnenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'samenwerkingBeginnen', sleutel, invoer, samenwerkingBeginnen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async samenwerkingWijzigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => SamenwerkingWijzigenInvoer) invoer: SamenwerkingWijzigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'samenwerkingWijzigen', sleutel, invoer, samenwerkingWijzigen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async samenwerkingBeeindigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => SamenwerkingBeeindigenInvoer) invoer: SamenwerkingBeeindigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'samenwerkingBeeindigen', sleutel, invoer, samenwerkingBeeindigen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async adviesMeelopen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AdviesMeelopenInvoer) invoer: AdviesMeelopenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'adviesMeelopen', sleutel, invoer, adviesMeelopen);
  }

  @Portalen('duo', 'wijkteam')
  @Mutation(() => Uitkomst)
  async bezoekPlannen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => BezoekPlannenInvoer) invoer: BezoekPlannenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'bezoekPlannen', sleutel, invoer, bezoekPlannen);
  }

  @Portalen('duo', 'wijkteam')
  @Mutation(() => Uitkomst)
  async bezoekVerslaan(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => BezoekVerslaanInvoer) invoer: BezoekVerslaanInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'bezoekVerslaan', sleutel, invoer, bezoekVerslaan);
  }

  @Portalen('duo', 'wijkteam')
  @Mutation(() => Uitkomst)
  async bezoekLatenVervallen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => BezoekLatenVervallenInvoer) invoer: BezoekLatenVervallenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'bezoekLatenVervallen', sleutel, invoer, bezoekLatenVervallen);
  }
}
