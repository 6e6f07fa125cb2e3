import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import {
  RaadsverzoekOpnieuwVersturenInvoer, RaadsverzoekOpstellenInvoer, RaadsverzoekVersturenInvoer, RaadsverzoekWijzigenInvoer, VerzoekzienswijzeVastleggenInvoer,
} from './raadsverzoek.invoer.js';
import {
  raadsverzoekOpnieuwVersturen, raadsverzoekOpstellen, raadsverzoekVersturen, raadsverzoekWijzigen, verzoekzienswijzeVastleggen,
} from './raadsverzoek.opdrachten.js';

@Resolver()
export class RaadsverzoekResolver {
  @Portalen('duo', 'veilig-thuis')
  @Mutation(() => Uitkomst)
  async raadsverzoekOpstellen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => RaadsverzoekOpstellenInvoer) invoer: RaadsverzoekOpstellenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'raadsverzoekOpstellen', sleutel, invoer, raadsverzoekOpstellen);
  }

  @Portalen('duo', 'veilig-thuis')
  @Mutation(() => Uitkomst)
  async raadsverzoekWijzigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => RaadsverzoekWijzigenInvoer) invoer: RaadsverzoekWijzigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'raadsverzoekWijzigen', sleutel, invoer, raadsverzoekWijzigen);
  }

  @Portalen('duo', 'veilig-thuis')
  @Mutation(() => Uitkomst)
  async verzoekzienswijzeVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => VerzoekzienswijzeVastleggenInvoer) invoer: VerzoekzienswijzeVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'verzoekzienswijzeVastleggen', sleutel, invoer, verzoekzienswijzeVastleggen);
  }

  @Portalen('duo', 'veilig-thuis')
  @Mutation(() => Uitkomst)
  async raadsverzoekVersturen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => RaadsverzoekVersturenInvoer) invoer: RaadsverzoekVersturenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'raadsverzoekVersturen', sleutel, invoer, raadsverzoekVersturen);
  }

  @Portalen('duo', 'veilig-thuis')
  @Mutation(() => Uitkomst)
  async raadsverzoekOpnieuwVersturen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => RaadsverzoekOpnieuwVersturenInvoer) invoer: RaadsverzoekOpnieuwVersturenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'raadsverzoekOpnieuwVersturen', sleutel, invoer, raadsverzoekOpnieuwVersturen);
  }
}
