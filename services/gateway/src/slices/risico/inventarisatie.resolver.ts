import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { lees, type Rij } from '../../zicht/lezen.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { selectieVan } from '../../zicht/selectie.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { InventarisatieAntwoordenInvoer, InventarisatieGereedInvoer, InventarisatieStartenInvoer, InventarisatieVaststellenInvoer, InventarisatieVergelijkenInvoer } from './inventarisatie.invoer.js';
import { inventarisatieAntwoorden, inventarisatieGereed, inventarisatieStarten, inventarisatieVaststellen, inventarisatieVergelijken } from './inventarisatie.opdrachten.js';
import { Risicolijst } from './risicolijst.entity.js';

@Resolver()
export class InventarisatieResolver {
  @Portalen('duo')
  @Query(() => [Risicolijst], { description: 'Every version of the list of risk aspects, the newest first.' })
  async risicolijsten(@Ctx() { lezer, kijker }: Context, @Info() info: GraphQLResolveInfo): Promise<Rij[]> {
    return await lees(lezer, kijker, Risicolijst, selectieVan(info), { sorteer: 't0.geldig_van desc, t0.code' });
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async inventarisatieStarten(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InventarisatieStartenInvoer) invoer: InventarisatieStartenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'inventarisatieStarten', sleutel, invoer, inventarisatieStarten);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async inventarisatieAntwoorden(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InventarisatieAntwoordenInvoer) invoer: InventarisatieAntwoordenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'inventarisatieAntwoorden', sleutel, invoer, inventarisatieAntwoorden);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async inventarisatieGereed(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InventarisatieGereedInvoer) invoer: InventarisatieGereedInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'inventarisatieGereed', sleutel, invoer, inventarisatieGereed);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async inventarisatieVergelijken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InventarisatieVergelijkenInvoer) invoer: InventarisatieVergelijkenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'inventarisatieVergelijken', sleutel, invoer, inventarisatieVergelijken);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async inventarisatieVaststellen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InventarisatieVaststellenInvoer) invoer: InventarisatieVaststellenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'inventarisatieVaststellen', sleutel, invoer, inventarisatieVaststellen);
  }
}
