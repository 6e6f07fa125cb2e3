import { Adviesthema, Adviesverzoektoestand } from '@bv/begrippen';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { leesEen, leesLijst } from '../../zicht/leespad/leesvraag.js';
import type { Rij } from '../../zicht/lezen.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { Adviesverzoek } from './adviesverzoek.entity.js';
import { AdviesAfsluitenInvoer, AdviesberichtSchrijvenInvoer, AdviesMeldenInvoer, AdviesPublicerenInvoer, AdviesToewijzenInvoer, AdviesVragenInvoer, KennisIntrekkenInvoer, KennisMerkenInvoer } from './adviesverzoek.invoer.js';
import { ADVIESVERZOEK, ADVIESVERZOEKEN, KENNIS } from './adviesverzoek.leesvragen.js';
import { adviesAfsluiten, adviesberichtSchrijven, adviesMelden, adviesToewijzen, adviesVragen } from './adviesverzoek.opdrachten.js';
import { Kennisadvies } from './kennisadvies.entity.js';
import { adviesPubliceren, kennisIntrekken, kennisMerken } from './kennisadvies.opdrachten.js';

@Resolver()
export class AdviesverzoekResolver {
  @Portalen('wijkteam', 'duo')
  @Query(() => [Adviesverzoek], { description: 'Of the own wijkteam, or for Blijvend Veilig of all; the nearest term first.' })
  async adviesverzoeken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('toestand', () => Adviesverzoektoestand, { nullable: true }) toestand?: Adviesverzoektoestand,
  ): Promise<Rij[]> {
    return await leesLijst(context, info, ADVIESVERZOEKEN, { toestand });
  }

  @Portalen('wijkteam', 'duo')
  @Query(() => Adviesverzoek, { nullable: true })
  async adviesverzoek(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string): Promise<Rij | null> {
    return await leesEen(context, info, ADVIESVERZOEK, { id });
  }

  @Portalen('wijkteam', 'duo')
  @Query(() => [Kennisadvies], { description: 'What was advised before, without any family in it; what helped most first.' })
  async kennis(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('thema', () => Adviesthema, { nullable: true }) thema?: Adviesthema, @Arg('zoek', () => String, { nullable: true }) zoek?: string,
  ): Promise<Rij[]> {
    return await leesLijst(context, info, KENNIS, { thema, zoek });
  }

  @Portalen('wijkteam')
  @Mutation(() => Uitkomst)
  async adviesVragen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AdviesVragenInvoer) invoer: AdviesVragenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'adviesVragen', sleutel, invoer, adviesVragen);
  }

  @Portalen('wijkteam', 'duo')
  @Mutation(() => Uitkomst)
  async adviesberichtSchrijven(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AdviesberichtSchrijvenInvoer) invoer: AdviesberichtSchrijvenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'adviesberichtSchrijven', sleutel, invoer, adviesberichtSchrijven);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async adviesToewijzen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AdviesToewijzenInvoer) invoer: AdviesToewijzenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'adviesToewijzen', sleutel, invoer, adviesToewijzen);
  }

  @Portalen('wijkteam')
  @Mutation(() => Uitkomst)
  async adviesAfsluiten(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AdviesAfsluitenInvoer) invoer: AdviesAfsluitenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'adviesAfsluiten', sleutel, invoer, adviesAfsluiten);
  }

  @Portalen('wijkteam')
  @Mutation(() => Uitkomst)
  async adviesMelden(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AdviesMeldenInvoer) invoer: AdviesMeldenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'adviesMelden', sleutel, invoer, adviesMelden);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async adviesPubliceren(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AdviesPublicerenInvoer) invoer: AdviesPublicerenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'adviesPubliceren', sleutel, invoer, adviesPubliceren);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async kennisIntrekken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => KennisIntrekkenInvoer) invoer: KennisIntrekkenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'kennisIntrekken', sleutel, invoer, kennisIntrekken);
  }

  @Portalen('wijkteam', 'duo')
  @Mutation(() => Uitkomst)
  async kennisMerken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => KennisMerkenInvoer) invoer: KennisMerkenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'kennisMerken', sleutel, invoer, kennisMerken);
  }
}
